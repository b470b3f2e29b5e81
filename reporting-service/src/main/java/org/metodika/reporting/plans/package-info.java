/** Read model: which teachers have an individual development plan (D06), as figures of a school and as the people behind them. */
@NullMarked
package org.metodika.reporting.plans;

import org.jspecify.annotations.NullMarked;

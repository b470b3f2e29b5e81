/** Messages about portfolios of teachers. */
@NullMarked
package org.metodika.contracts.portfolio;

import org.jspecify.annotations.NullMarked;

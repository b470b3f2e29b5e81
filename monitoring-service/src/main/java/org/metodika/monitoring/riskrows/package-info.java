/** Read model: one row per risk for lists and exports. */
@NullMarked
package org.metodika.monitoring.riskrows;

import org.jspecify.annotations.NullMarked;

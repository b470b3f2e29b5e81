/** Aggregate: meetings about the correction of the work and what they decide (A23). */
@NullMarked
package org.metodika.monitoring.correction;

import org.jspecify.annotations.NullMarked;

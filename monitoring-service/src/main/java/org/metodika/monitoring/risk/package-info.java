/** Aggregate: risks of the work and their remedies (A28). */
@NullMarked
package org.metodika.monitoring.risk;

import org.jspecify.annotations.NullMarked;

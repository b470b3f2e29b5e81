/** Aggregate: what people owe by a day: yearly reports of heads of associations (D08), corrective actions (A23). */
@NullMarked
package org.metodika.monitoring.duty;

import org.jspecify.annotations.NullMarked;

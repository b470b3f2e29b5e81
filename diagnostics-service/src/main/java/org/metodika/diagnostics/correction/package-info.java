/** Read model: the plan of correction of a school, made from its open deficits (D09). */
@NullMarked
package org.metodika.diagnostics.correction;

import org.jspecify.annotations.NullMarked;

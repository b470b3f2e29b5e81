/** Messages about what people owe by a day: yearly reports (D08), corrective actions (A23). */
@NullMarked
package org.metodika.contracts.duty;

import org.jspecify.annotations.NullMarked;

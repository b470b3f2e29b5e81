/** Messages about meetings that correct the work (A23). */
@NullMarked
package org.metodika.contracts.correction;

import org.jspecify.annotations.NullMarked;

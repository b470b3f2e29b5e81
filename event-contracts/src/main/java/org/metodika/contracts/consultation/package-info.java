/** Messages about consultations: who helped whom, for how long (A18, B12). */
@NullMarked
package org.metodika.contracts.consultation;

import org.jspecify.annotations.NullMarked;

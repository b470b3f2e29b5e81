/** Aggregate: personified programs of professional development, from the draft to the head's order (B01-B41). */
@NullMarked
package org.metodika.program.personified;

import org.jspecify.annotations.NullMarked;

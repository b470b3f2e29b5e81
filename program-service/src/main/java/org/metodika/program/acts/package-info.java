/** Register: local acts of the schools and the normative acts that all of them refer to (A16, B01, B02). */
@NullMarked
package org.metodika.program.acts;

import org.jspecify.annotations.NullMarked;

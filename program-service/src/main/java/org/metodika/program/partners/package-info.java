/** Register: social partners of the schools and of the municipality, and what they take part in (A07). */
@NullMarked
package org.metodika.program.partners;

import org.jspecify.annotations.NullMarked;

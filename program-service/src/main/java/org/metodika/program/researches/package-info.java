/** Register: market researches of schools, with the figures of the day they were made on; a basis of programs may refer to them. */
@NullMarked
package org.metodika.program.researches;

import org.jspecify.annotations.NullMarked;

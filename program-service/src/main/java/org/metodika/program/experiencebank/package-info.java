/** Register: the bank of best experience, from finding it to spreading it (E09). */
@NullMarked
package org.metodika.program.experiencebank;

import org.jspecify.annotations.NullMarked;

/** Read model: who changed what in a program, one row per event of the program (L2). */
@NullMarked
package org.metodika.program.history;

import org.jspecify.annotations.NullMarked;

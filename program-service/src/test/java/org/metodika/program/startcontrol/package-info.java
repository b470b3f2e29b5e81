/** Tests of the gate to the start of programs. */
@NullMarked
package org.metodika.program.startcontrol;

import org.jspecify.annotations.NullMarked;

/** The program service: schools and staff, and the personified programs of teachers. */
@NullMarked
package org.metodika.program;

import org.jspecify.annotations.NullMarked;

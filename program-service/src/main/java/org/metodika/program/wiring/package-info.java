/** Puts the features together; nothing but beans. */
@NullMarked
package org.metodika.program.wiring;

import org.jspecify.annotations.NullMarked;

/** Messages about checkpoints: planned in a program, carried out in monitoring (requirements C11, C12, B26). */
@NullMarked
package org.metodika.contracts.checkpoint;

import org.jspecify.annotations.NullMarked;

/** Messages about the talk of teacher, mentor and methodist on a program (C17). */
@NullMarked
package org.metodika.contracts.feedback;

import org.jspecify.annotations.NullMarked;

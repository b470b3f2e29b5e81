/** The talk of teacher, mentor and methodist on a program or a route (C17). */
@NullMarked
package org.metodika.monitoring.feedback;

import org.jspecify.annotations.NullMarked;

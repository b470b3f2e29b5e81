/** The talk of teacher, mentor and methodist on a program or a route (C17). What others hear of it. */
@NullMarked
package org.metodika.monitoring.feedback.messaging;

import org.jspecify.annotations.NullMarked;

/** The talk of teacher, mentor and methodist on a program or a route (C17). Who may do what. */
@NullMarked
package org.metodika.monitoring.feedback.application;

import org.jspecify.annotations.NullMarked;

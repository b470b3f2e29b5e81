/** The talk of teacher, mentor and methodist on a program or a route (C17). Over HTTP. */
@NullMarked
package org.metodika.monitoring.feedback.web;

import org.jspecify.annotations.NullMarked;

/** The talk of teacher, mentor and methodist on a program or a route (C17). The rules. */
@NullMarked
package org.metodika.monitoring.feedback.domain;

import org.jspecify.annotations.NullMarked;

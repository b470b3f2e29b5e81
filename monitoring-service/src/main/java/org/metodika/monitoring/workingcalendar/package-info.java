/** Aggregate: working days of schools, and when people are reminded of last days (B08). */
@NullMarked
package org.metodika.monitoring.workingcalendar;

import org.jspecify.annotations.NullMarked;

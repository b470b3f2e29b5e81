/** Messages about working calendars, by which last days end and reminders fall (B08). */
@NullMarked
package org.metodika.contracts.workingcalendar;

import org.jspecify.annotations.NullMarked;

/** Working calendars: their state and rules. */
@NullMarked
package org.metodika.monitoring.workingcalendar.domain;

import org.jspecify.annotations.NullMarked;

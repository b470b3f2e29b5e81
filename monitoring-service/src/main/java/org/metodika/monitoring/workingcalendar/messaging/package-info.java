/** What working calendars tell others. */
@NullMarked
package org.metodika.monitoring.workingcalendar.messaging;

import org.jspecify.annotations.NullMarked;

/** What is done with working calendars. */
@NullMarked
package org.metodika.monitoring.workingcalendar.application;

import org.jspecify.annotations.NullMarked;

/** Working calendars over HTTP. */
@NullMarked
package org.metodika.monitoring.workingcalendar.web;

import org.jspecify.annotations.NullMarked;

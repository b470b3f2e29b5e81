/** Tests of working calendars. */
@NullMarked
package org.metodika.monitoring.workingcalendar.domain;

import org.jspecify.annotations.NullMarked;

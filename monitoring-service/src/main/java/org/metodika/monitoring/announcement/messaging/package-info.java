/** What announcements tell others. */
@NullMarked
package org.metodika.monitoring.announcement.messaging;

import org.jspecify.annotations.NullMarked;

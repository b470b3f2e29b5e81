/** Domain of announcements. */
@NullMarked
package org.metodika.monitoring.announcement.domain;

import org.jspecify.annotations.NullMarked;

/** What is done with announcements. */
@NullMarked
package org.metodika.monitoring.announcement.application;

import org.jspecify.annotations.NullMarked;

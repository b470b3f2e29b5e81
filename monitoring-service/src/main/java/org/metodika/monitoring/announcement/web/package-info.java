/** Announcements on the web. */
@NullMarked
package org.metodika.monitoring.announcement.web;

import org.jspecify.annotations.NullMarked;

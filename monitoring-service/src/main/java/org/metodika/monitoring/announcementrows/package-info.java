/** Read model: a row per announcement for lists, and one per person who read it. */
@NullMarked
package org.metodika.monitoring.announcementrows;

import org.jspecify.annotations.NullMarked;

/** Aggregate: announcements and methodical materials, and who has read them (E14). */
@NullMarked
package org.metodika.monitoring.announcement;

import org.jspecify.annotations.NullMarked;

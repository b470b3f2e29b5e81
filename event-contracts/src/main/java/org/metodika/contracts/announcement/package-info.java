/** Messages about announcements and methodical materials, and who read them. */
@NullMarked
package org.metodika.contracts.announcement;

import org.jspecify.annotations.NullMarked;

/** Read model: the feed of changes that portals of schools read since a cursor. */
@NullMarked
package org.metodika.reporting.changes;

import org.jspecify.annotations.NullMarked;

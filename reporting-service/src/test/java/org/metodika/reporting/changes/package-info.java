/** Tests of the feed of changes. */
@NullMarked
package org.metodika.reporting.changes;

import org.jspecify.annotations.NullMarked;

/** What publications tell others. */
@NullMarked
package org.metodika.reporting.publication.messaging;

import org.jspecify.annotations.NullMarked;

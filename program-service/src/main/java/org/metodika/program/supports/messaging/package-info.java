/** What goes out about individual supports, and what comes of their conclusions. */
@NullMarked
package org.metodika.program.supports.messaging;

import org.jspecify.annotations.NullMarked;

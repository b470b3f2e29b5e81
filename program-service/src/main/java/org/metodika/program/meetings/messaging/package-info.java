/** What goes out about meetings. */
@NullMarked
package org.metodika.program.meetings.messaging;

import org.jspecify.annotations.NullMarked;

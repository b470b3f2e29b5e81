/** What the platform hears of discussions. */
@NullMarked
package org.metodika.program.discussions.messaging;

import org.jspecify.annotations.NullMarked;

/** What the platform hears of comments. */
@NullMarked
package org.metodika.program.comments.messaging;

import org.jspecify.annotations.NullMarked;

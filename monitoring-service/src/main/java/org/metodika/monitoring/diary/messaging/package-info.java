/** Diaries that teachers keep of their programs and routes (C13, L7). What others hear of it. */
@NullMarked
package org.metodika.monitoring.diary.messaging;

import org.jspecify.annotations.NullMarked;

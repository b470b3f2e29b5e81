/** Diaries that teachers keep of their programs and routes (C13, L7). */
@NullMarked
package org.metodika.monitoring.diary;

import org.jspecify.annotations.NullMarked;

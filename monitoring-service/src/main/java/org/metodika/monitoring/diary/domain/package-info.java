/** Diaries that teachers keep of their programs and routes (C13, L7). The rules. */
@NullMarked
package org.metodika.monitoring.diary.domain;

import org.jspecify.annotations.NullMarked;

/** Diaries that teachers keep of their programs and routes (C13, L7). Over HTTP. */
@NullMarked
package org.metodika.monitoring.diary.web;

import org.jspecify.annotations.NullMarked;

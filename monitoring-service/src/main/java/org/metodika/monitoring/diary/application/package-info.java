/** Diaries that teachers keep of their programs and routes (C13, L7). Who may do what. */
@NullMarked
package org.metodika.monitoring.diary.application;

import org.jspecify.annotations.NullMarked;

/** Register: what people are told (уведомления), how they want to be told, and the inbox they read it in. */
@NullMarked
package org.metodika.monitoring.notice;

import org.jspecify.annotations.NullMarked;

/** Sends what people are told by mail, at once or once a day; nothing of it is told in events. */
@NullMarked
package org.metodika.monitoring.mail;

import org.jspecify.annotations.NullMarked;

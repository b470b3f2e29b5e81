/** Requests for consultations and their answers (C14). What goes out. */
@NullMarked
package org.metodika.monitoring.consultationrequest.messaging;

import org.jspecify.annotations.NullMarked;

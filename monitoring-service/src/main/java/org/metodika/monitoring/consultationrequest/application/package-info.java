/** Requests for consultations and their answers (C14). Who may do what. */
@NullMarked
package org.metodika.monitoring.consultationrequest.application;

import org.jspecify.annotations.NullMarked;

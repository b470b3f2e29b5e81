/** Requests for consultations and their answers (C14). The rules. */
@NullMarked
package org.metodika.monitoring.consultationrequest.domain;

import org.jspecify.annotations.NullMarked;

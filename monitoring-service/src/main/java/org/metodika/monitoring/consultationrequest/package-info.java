/** Requests for consultations and their answers (C14). */
@NullMarked
package org.metodika.monitoring.consultationrequest;

import org.jspecify.annotations.NullMarked;

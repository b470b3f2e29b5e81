/** Requests for consultations and their answers (C14). Over HTTP. */
@NullMarked
package org.metodika.monitoring.consultationrequest.web;

import org.jspecify.annotations.NullMarked;

/** The log of consultations (A18, B12). Over HTTP. */
@NullMarked
package org.metodika.monitoring.consultation.web;

import org.jspecify.annotations.NullMarked;

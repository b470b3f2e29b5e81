/** The log of consultations (A18, B12). What others hear of it. */
@NullMarked
package org.metodika.monitoring.consultation.messaging;

import org.jspecify.annotations.NullMarked;

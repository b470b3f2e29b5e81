/** The log of consultations (A18, B12). Who may do what. */
@NullMarked
package org.metodika.monitoring.consultation.application;

import org.jspecify.annotations.NullMarked;

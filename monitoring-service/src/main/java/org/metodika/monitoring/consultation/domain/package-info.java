/** The log of consultations (A18, B12). The rules. */
@NullMarked
package org.metodika.monitoring.consultation.domain;

import org.jspecify.annotations.NullMarked;

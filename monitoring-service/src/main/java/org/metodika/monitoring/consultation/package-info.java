/** The log of consultations (A18, B12). */
@NullMarked
package org.metodika.monitoring.consultation;

import org.jspecify.annotations.NullMarked;

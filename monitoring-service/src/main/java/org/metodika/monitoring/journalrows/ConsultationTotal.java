package org.metodika.monitoring.journalrows;

import org.jspecify.annotations.Nullable;

/**
 * What consultations of one line add up to.
 *
 * @param line FINDINGS, DESIGN or REFLECTION; null for those that were no tutor support
 */
public record ConsultationTotal(@Nullable String line, long consultations, long minutes) {}

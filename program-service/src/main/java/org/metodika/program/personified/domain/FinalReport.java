package org.metodika.program.personified.domain;

import org.jspecify.annotations.Nullable;

/**
 * Итоговый отчёт (B27): with what a program is completed.
 *
 * @param title what was handed in
 * @param reference where it can be found; null where it lies in the school
 * @param result what was reached, in words
 */
public record FinalReport(String title, @Nullable String reference, String result) {}

package org.metodika.monitoring.checkpoint.domain;

import org.jspecify.annotations.Nullable;

/**
 * The report that the teacher handed in (отчёт, B26).
 *
 * @param form what it is, in the words of the program: «Аналитическая справка»
 * @param title its title
 * @param reference where it can be found: a link, a file number
 */
public record Report(String form, String title, @Nullable String reference) {}

package org.metodika.program.personified.domain;

import org.jspecify.annotations.Nullable;

/**
 * Индивидуальный приоритет развития (B04): a competence to be developed first; its place in the list is its rank.
 *
 * @param competence code in a dictionary of diagnostics; null for one in the teacher's own words
 * @param title what is to be developed
 */
public record Priority(@Nullable Competence competence, String title) {}

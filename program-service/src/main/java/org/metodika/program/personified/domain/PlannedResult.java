package org.metodika.program.personified.domain;

/**
 * Планируемый результат обучения (B41): what a goal comes to, and how it is measured. Empty texts are not written yet.
 *
 * @param goal which of the goals of the note
 * @param result what will be there
 * @param measure by what it is seen: an instrument, a share, a number
 */
public record PlannedResult(String goal, String result, String measure) {}

package org.metodika.program.personified.domain;

import java.time.LocalDate;

/**
 * Принятая корректировка: why the present version is another than the one before.
 *
 * @param number number of the amendment
 * @param decision what the head decided about the deviation, in words
 * @param on day it was recorded
 */
public record Adopted(int number, Deviation deviation, String decision, LocalDate on) {}

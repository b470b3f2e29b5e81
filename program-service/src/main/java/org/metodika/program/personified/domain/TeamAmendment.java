package org.metodika.program.personified.domain;

import java.time.LocalDate;

/**
 * Изменение общего плана (B31, B46): by which order a version of it holds, and why.
 *
 * @param version the version that it made
 * @param decision what the head decided about the deviation, in words
 * @param on day it was recorded
 */
public record TeamAmendment(int version, Deviation deviation, String decision, Order order, LocalDate on) {}

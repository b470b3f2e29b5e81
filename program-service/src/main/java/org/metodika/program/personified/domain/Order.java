package org.metodika.program.personified.domain;

import java.time.LocalDate;

/**
 * Приказ руководителя.
 *
 * @param number number as in the order book of the school
 */
public record Order(String number, LocalDate date) {}

package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;

/**
 * Приказ руководителя.
 *
 * @param number as in the order book of the school, up to 50 characters
 */
public record OrderOfHead(String number, LocalDate date) {}

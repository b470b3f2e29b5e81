package org.metodika.contracts.program;

import java.time.LocalDate;
import org.metodika.contracts.Meaning;

/** Приказ руководителя. */
@Meaning("An order of the head of the school")
public record Order(
        @Meaning("Number of the order") String number,
        @Meaning("Date of the order") LocalDate date) {}

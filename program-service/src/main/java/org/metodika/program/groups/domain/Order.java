package org.metodika.program.groups.domain;

import java.time.LocalDate;

/**
 * Приказ руководителя.
 *
 * @param number number as in the order book of the school
 */
public record Order(String number, LocalDate date) {

    /** Whether this is the same paper; people write «12-од» and «12-ОД». */
    boolean isSamePaperAs(Order other) {
        return date.equals(other.date) && number.equalsIgnoreCase(other.number);
    }
}

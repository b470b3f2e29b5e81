package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Редакция приказа о группе: composition and programs as one order made them (B19, B20).
 *
 * @param recordedOn day on which the order was recorded here
 * @param programs programs that the group works on, each once
 */
public record Edition(Order order, LocalDate recordedOn, Composition composition, List<ProgramId> programs) {

    public Edition {
        programs = List.copyOf(programs);
    }

    /** The same with the last day of a person who leaves. */
    Edition leaving(StaffId person, LocalDate lastDay) {
        return new Edition(order, recordedOn, composition.leaving(person, lastDay), programs);
    }
}

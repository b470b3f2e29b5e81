package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * A return for rework (возврат на доработку, B08).
 *
 * @param lacks what is lacking, each once
 * @param text what is to be done
 * @param until last day for it, in the time zone of the school; null where none was given
 * @param returnedBy the assessor
 */
public record Return(
        List<Lack> lacks,
        String text,
        @Nullable LocalDate until,
        LocalDate returnedOn,
        @Nullable StaffId returnedBy) {

    public Return {
        lacks = lacks.stream().distinct().sorted().toList();
    }
}

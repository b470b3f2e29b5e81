package org.metodika.program.personified.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Модуль, мероприятие или самообразование: one thing the teacher does within the program (B10, B36-B39).
 *
 * @param form for {@link ActivityKind#OTHER_FORM} only (B38)
 * @param provider who gives a module (B36)
 * @param task task that a variable module solves (B37); plan of self-education (B05)
 * @param hours academic hours, above zero
 * @param place where an event takes place (B39)
 * @param participation degree of participation (B39)
 * @param stage stage in which it is done
 * @param deficits basis deficits that it addresses (B24)
 */
public record Activity(
        ActivityId id,
        ActivityKind kind,
        String title,
        @Nullable OtherForm form,
        @Nullable String provider,
        @Nullable String task,
        int hours,
        @Nullable String place,
        @Nullable EventLevel level,
        @Nullable String participation,
        @Nullable StageId stage,
        List<DeficitId> deficits) {

    public Activity {
        deficits = List.copyOf(deficits);
    }
}

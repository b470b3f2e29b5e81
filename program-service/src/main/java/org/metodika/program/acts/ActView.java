package org.metodika.program.acts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is shown.
 *
 * @param schoolId absent for a common act
 * @param replacesId the act whose place it takes
 * @param replacedById the act that takes its place
 * @param repealedFrom first day on which it is repealed
 * @param standing what holds of it on the day asked for, today where none is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActView(
        UUID id,
        @Nullable String schoolId,
        ActKind kind,
        @Nullable String number,
        @Nullable LocalDate date,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID replacesId,
        @Nullable UUID replacedById,
        @Nullable LocalDate replacedFrom,
        @Nullable LocalDate repealedFrom,
        @Nullable String repealGround,
        @Nullable String annulmentReason,
        Standing standing) {

    static ActView of(ActRow row, LocalDate day) {
        return new ActView(
                row.id(),
                row.schoolId(),
                ActKind.valueOf(row.kind()),
                row.number(),
                row.date(),
                row.title(),
                row.validFrom(),
                row.validUntil(),
                row.replacesId(),
                row.replacedById(),
                row.replacedFrom(),
                row.repealedFrom(),
                row.repealGround(),
                row.annulmentReason(),
                row.standing(day));
    }

    static ActView of(Act act, LocalDate day) {
        return of(ActRow.of(ActMessages.content(act)), day);
    }
}

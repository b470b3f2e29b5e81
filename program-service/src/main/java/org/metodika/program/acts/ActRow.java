package org.metodika.program.acts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.act.ActState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка реестра актов.
 *
 * @param position where the list goes on: the newest acts first, those without a date last
 * @param words number and title in lower case, for looking up
 * @param inForceFrom first day in force; a day before all others where nobody knows it
 * @param inForceUntil last day in force, whatever ends it; null for no end
 */
@Document("act_rows")
@CompoundIndex(name = "school_position", def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(name = "kind_position", def = "{'kind': 1, 'position': -1}")
record ActRow(
        @Id UUID id,
        @Indexed String position,
        @Nullable String schoolId,
        String kind,
        @Nullable String number,
        @Nullable LocalDate date,
        String title,
        String words,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID replacesId,
        @Nullable UUID replacedById,
        @Nullable LocalDate replacedFrom,
        @Nullable LocalDate repealedFrom,
        @Nullable String repealGround,
        @Nullable String annulmentReason,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        boolean annulled) {

    private static final LocalDate SINCE_EVER = LocalDate.of(1, 1, 1);

    static ActRow of(ActState act) {
        Standing.Period period = period(act);
        return new ActRow(
                act.actId(),
                Objects.toString(act.date(), "0000-00-00") + "~" + act.actId(),
                act.schoolId(),
                act.kind(),
                act.number(),
                act.date(),
                act.title(),
                searchable(Objects.toString(act.number(), "") + " " + act.title()),
                act.validFrom(),
                act.validUntil(),
                act.replacesId(),
                act.replacedById(),
                act.replacedFrom(),
                act.repealedFrom(),
                act.repealGround(),
                act.annulmentReason(),
                Objects.requireNonNullElse(act.validFrom(), SINCE_EVER),
                period.lastDay(),
                act.annulmentReason() != null);
    }

    private static Standing.Period period(ActState act) {
        return new Standing.Period(
                act.validFrom(),
                act.validUntil(),
                act.replacedFrom(),
                act.repealedFrom(),
                act.annulmentReason() != null);
    }

    Standing standing(LocalDate day) {
        return new Standing.Period(validFrom, validUntil, replacedFrom, repealedFrom, annulled).on(day);
    }

    /** Case and the letter ё make no difference. */
    static String searchable(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}

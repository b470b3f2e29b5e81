package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Основание, по которому наставник включён в реестр (C06).
 *
 * @param number number of the order or of the minutes, up to {@value #LONGEST_NUMBER} characters; empty where an attestation has
 *     none
 * @param on day of the order, of the minutes or of the attestation
 * @param category what the attestation found; null for an order and for minutes
 * @param validUntil last day of that result; null where it has no term
 */
public record MentorGround(
        Kind kind,
        String number,
        LocalDate on,
        @Nullable AttestedCategory category,
        @Nullable LocalDate validUntil) {

    private static final int LONGEST_NUMBER = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Вид основания. */
    public enum Kind {
        /** Приказ. */
        ORDER,
        /** Протокол. */
        PROTOCOL,
        /** Аттестация. */
        ATTESTATION
    }

    /** Категория, установленная аттестацией. */
    public enum AttestedCategory {
        /** Первая. */
        FIRST,
        /** Высшая. */
        HIGHEST,
        /** Педагог-методист. */
        METHODIST,
        /** Педагог-наставник. */
        MENTOR
    }

    /** Whether it still holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** What is wrong with it; empty when nothing is. */
    List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        boolean attested = kind == Kind.ATTESTATION;
        if (number.isEmpty() && !attested) {
            flaws.add(Flaw.at("/ground/number", "not-blank"));
        } else if (number.length() > LONGEST_NUMBER) {
            flaws.add(Flaw.at("/ground/number", "text-too-long", LONGEST_NUMBER));
        }
        if (on.isAfter(today)) {
            flaws.add(Flaw.at("/ground/on", "date-in-future"));
        } else if (on.isBefore(EARLIEST)) {
            flaws.add(Flaw.at("/ground/on", "date-too-early", EARLIEST));
        }
        if (attested && category == null) {
            flaws.add(Flaw.at("/ground/category", "not-null"));
        } else if (!attested && category != null) {
            flaws.add(Flaw.at("/ground/category", "of-attestation-only"));
        }
        if (!attested && validUntil != null) {
            flaws.add(Flaw.at("/ground/validUntil", "of-attestation-only"));
        } else if (validUntil != null && validUntil.isBefore(on)) {
            flaws.add(Flaw.at("/ground/validUntil", "end-before-start", on));
        }
        return flaws;
    }
}

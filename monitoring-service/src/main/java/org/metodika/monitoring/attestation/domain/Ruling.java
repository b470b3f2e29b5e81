package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * What the commission decided.
 *
 * @param on day of the decision
 * @param act number of the act
 * @param refusal why the category was not established; null where it was
 * @param validUntil last day of the category; null where it has no term and where it was refused
 */
public record Ruling(
        LocalDate on,
        String act,
        @Nullable Refusal refusal,
        @Nullable LocalDate validUntil) {

    private static final int YEARS_OF_CONFORMITY = 5;

    /** Why a category was not established. */
    public enum Ground {
        /** Результаты работы не соответствуют требованиям. */
        RESULTS_INSUFFICIENT,
        /** Сведения представлены не полностью. */
        MATERIALS_INCOMPLETE,
        /** Педагог не явился. */
        ABSENT,
        OTHER
    }

    /** @param words the ground in words; obligatory for {@link Ground#OTHER} */
    public record Refusal(Ground ground, @Nullable String words) {}

    List<Flaw> flaws(LocalDate appliedOn, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (on.isAfter(today)) {
            flaws.add(Flaw.at("/decidedOn", "past-or-present"));
        }
        if (on.isBefore(appliedOn)) {
            flaws.add(Flaw.at("/decidedOn", "attestation-before-application", appliedOn));
        }
        if (act.isBlank()) {
            flaws.add(Flaw.at("/act", "not-blank"));
        }
        if (refusal != null && validUntil != null) {
            flaws.add(Flaw.at("/validUntil", "null"));
        }
        if (refusal != null
                && refusal.ground() == Ground.OTHER
                && (refusal.words() == null || refusal.words().isBlank())) {
            flaws.add(Flaw.at("/groundWords", "not-blank"));
        }
        if (validUntil != null && !validUntil.isAfter(on)) {
            flaws.add(Flaw.at("/validUntil", "attestation-term-before-decision", on));
        }
        return flaws;
    }

    /** The same with the term of the regulation where none was named: five years for conformity with the position. */
    Ruling withTermFor(Category target) {
        return target == Category.CONFORMITY && refusal == null && validUntil == null
                ? new Ruling(on, act, null, on.plusYears(YEARS_OF_CONFORMITY))
                : this;
    }
}

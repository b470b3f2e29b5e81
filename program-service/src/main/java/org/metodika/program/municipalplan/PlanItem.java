package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Пункт плана (E05).
 *
 * @param id the same through all amendments; learning sessions refer to it
 * @param number № in the plan, 1 to {@value ItemList#LARGEST_NUMBER}
 * @param expectedResult empty where the plan names none, as item 8 of the source
 * @param responsible who answers for it, in words; may be empty in a draft
 * @param fulfilment null until it was carried out
 * @param notCarriedOutBecause null unless the plan is closed without it
 */
public record PlanItem(
        UUID id,
        int number,
        PriorityDirection direction,
        String what,
        Term term,
        String expectedResult,
        String responsible,
        @Nullable Fulfilment fulfilment,
        @Nullable String notCarriedOutBecause) {

    /**
     * Срок.
     *
     * @param quarters 1 to 4, each once and in order; empty for the other kinds
     */
    public record Term(TermKind kind, List<Integer> quarters) {
        public Term {
            quarters = List.copyOf(quarters);
        }
    }

    /**
     * Выполнение.
     *
     * @param outcome what came of it, in words
     */
    public record Fulfilment(LocalDate on, PlanProduct product, String outcome) {}

    /** A new item, as it is written. */
    static PlanItem written(
            UUID id,
            int number,
            PriorityDirection direction,
            String what,
            Term term,
            String expectedResult,
            String responsible) {
        return new PlanItem(id, number, direction, what, term, expectedResult, responsible, null, null);
    }

    boolean isCarriedOut() {
        return fulfilment != null;
    }

    /** The same item, carried out. */
    PlanItem carriedOut(Fulfilment how) {
        return new PlanItem(id, number, direction, what, term, expectedResult, responsible, how, notCarriedOutBecause);
    }

    /**
     * The same item once its plan is closed.
     *
     * @param reason why it was left undone; null where it was carried out
     */
    PlanItem leftUndone(@Nullable String reason) {
        return new PlanItem(id, number, direction, what, term, expectedResult, responsible, fulfilment, reason);
    }

    /** What was written of it, without what became of it. */
    PlanItem asWritten() {
        return written(id, number, direction, what, term, expectedResult, responsible);
    }

    /** The same under another id, for the plan of another year. */
    PlanItem anew(UUID newId) {
        return written(newId, number, direction, what, term, expectedResult, responsible);
    }
}

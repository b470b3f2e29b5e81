package org.metodika.program.municipalplan;

import java.util.List;
import java.util.UUID;

/**
 * Пункт плана, который идёт с платформой: as the resource has it, without anybody who answers for it.
 *
 * @param quarters empty unless the term is in quarters
 * @param expectedResult empty for none
 */
public record ShippedItem(
        int number,
        PriorityDirection direction,
        String what,
        TermKind term,
        List<Integer> quarters,
        String expectedResult) {

    /** The item to begin from; every plan gives it an id of its own. */
    public PlanItem item() {
        return PlanItem.written(
                new UUID(0, number), number, direction, what, new PlanItem.Term(term, quarters), expectedResult, "");
    }
}

package org.metodika.program.municipalplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection.Flaw;

/** Пункты плана в порядке номеров: what may stand in a plan, and what one list changes in another. */
final class ItemList {

    static final int LARGEST_NUMBER = 999;
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_WHAT = 1_000;
    private static final int LONGEST_RESULT = 500;
    private static final int LONGEST_RESPONSIBLE = 300;
    private static final int QUARTERS = 4;

    private ItemList() {}

    static List<PlanItem> sorted(List<PlanItem> items) {
        return items.stream().sorted(Comparator.comparingInt(PlanItem::number)).toList();
    }

    /** What is wrong with items as they were sent; empty when nothing is. */
    static List<Flaw> flaws(List<PlanItem> items) {
        List<Flaw> flaws = new ArrayList<>();
        if (items.size() > MOST_ITEMS) {
            flaws.add(Flaw.at("/items", "too-many", MOST_ITEMS));
            return flaws;
        }
        Set<Integer> numbers = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            PlanItem item = items.get(i);
            String at = "/items/" + i;
            if (item.number() < 1 || item.number() > LARGEST_NUMBER) {
                flaws.add(Flaw.at(at + "/number", "range", 1, LARGEST_NUMBER));
            } else if (!numbers.add(item.number())) {
                flaws.add(Flaw.at(at + "/number", "plan-number-twice", item.number()));
            }
            if (!ids.add(item.id())) {
                flaws.add(Flaw.at(at + "/id", "plan-item-twice"));
            }
            if (item.what().isEmpty()) {
                flaws.add(Flaw.at(at + "/what", "not-blank"));
            }
            longest(flaws, at + "/what", item.what(), LONGEST_WHAT);
            term(flaws, at, item.term());
            longest(flaws, at + "/expectedResult", item.expectedResult(), LONGEST_RESULT);
            longest(flaws, at + "/responsible", item.responsible(), LONGEST_RESPONSIBLE);
        }
        return flaws;
    }

    private static void term(List<Flaw> flaws, String at, PlanItem.Term term) {
        String quarters = at + "/term/quarters";
        boolean inQuarters = term.kind() == TermKind.QUARTERS;
        if (inQuarters && term.quarters().isEmpty()) {
            flaws.add(Flaw.at(quarters, "plan-quarters-missing"));
        } else if (!inQuarters && !term.quarters().isEmpty()) {
            flaws.add(Flaw.at(quarters, "plan-quarters-of-other-term"));
        } else if (term.quarters().stream().anyMatch(quarter -> quarter < 1 || quarter > QUARTERS)) {
            flaws.add(Flaw.at(quarters, "range", 1, QUARTERS));
        } else if (term.quarters().stream().distinct().count() < term.quarters().size()) {
            flaws.add(Flaw.at(quarters, "unique-elements"));
        }
    }

    private static void longest(List<Flaw> flaws, String pointer, String text, int most) {
        if (text.length() > most) {
            flaws.add(Flaw.at(pointer, "text-too-long", most));
        }
    }

    /** What a plan still lacks to be approved: somebody who answers for each item, and an item at all. */
    static List<Flaw> missing(List<PlanItem> items) {
        List<Flaw> flaws = new ArrayList<>();
        if (items.isEmpty()) {
            flaws.add(Flaw.at("/items", "plan-items-missing"));
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).responsible().isEmpty()) {
                flaws.add(Flaw.at(
                        "/items/" + i + "/responsible",
                        "plan-responsible-missing",
                        items.get(i).number()));
            }
        }
        return flaws;
    }

    /**
     * What one list changes in another.
     *
     * @param added items that are new
     * @param replaced items that say something else now, as they stood before
     * @param removed items that are there no more
     */
    record Difference(List<PlanItem> added, List<PlanItem> replaced, List<PlanItem> removed) {

        static Difference between(List<PlanItem> before, List<PlanItem> after) {
            Map<UUID, PlanItem> was = byId(before);
            Map<UUID, PlanItem> is = byId(after);
            return new Difference(
                    after.stream().filter(item -> !was.containsKey(item.id())).toList(),
                    before.stream()
                            .filter(item -> is.containsKey(item.id())
                                    && !is.get(item.id()).asWritten().equals(item.asWritten()))
                            .toList(),
                    before.stream().filter(item -> !is.containsKey(item.id())).toList());
        }

        boolean isEmpty() {
            return added.isEmpty() && replaced.isEmpty() && removed.isEmpty();
        }
    }

    private static Map<UUID, PlanItem> byId(List<PlanItem> items) {
        return items.stream().collect(Collectors.toMap(PlanItem::id, Function.identity()));
    }

    /** The items after a change: as they were written now, with what had become of them before. */
    static List<PlanItem> carriedOver(List<PlanItem> before, List<PlanItem> after) {
        Map<UUID, PlanItem> was = byId(before);
        return after.stream()
                .map(item -> {
                    PlanItem former = was.get(item.id());
                    return former != null && former.fulfilment() != null ? item.carriedOut(former.fulfilment()) : item;
                })
                .toList();
    }
}

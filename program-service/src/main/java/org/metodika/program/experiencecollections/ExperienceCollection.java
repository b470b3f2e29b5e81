package org.metodika.program.experiencecollections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.experiencecollections.ExperienceCollectionEvent.Changed;
import org.metodika.program.experiencecollections.ExperienceCollectionEvent.Composed;
import org.metodika.program.experiencecollections.ExperienceCollectionEvent.Issued;
import org.metodika.program.experiencecollections.ExperienceCollectionRejection.ExperienceCollectionInvalid;
import org.metodika.program.experiencecollections.ExperienceCollectionRejection.ExperienceCollectionIsIssued;

/**
 * Сборник лучшего опыта: one for a calendar year (E09).
 *
 * <pre>
 *           issue
 *   DRAFT ────────▶ ISSUED
 *     ↺ change
 * </pre>
 *
 * @param title up to {@value #LONGEST_TITLE} characters
 * @param editor who answers for it, up to {@value #LONGEST_TITLE} characters
 * @param items in the order of the collection, up to {@value #MOST_ITEMS}
 * @param issuedOn null until it is issued
 */
public record ExperienceCollection(
        int year,
        String title,
        String editor,
        List<CollectedItem> items,
        @Nullable LocalDate issuedOn) {

    private static final int EARLIEST = 2000;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_ITEMS = 30;

    public ExperienceCollection {
        items = List.copyOf(items);
    }

    /** How far it has come. */
    public CollectionStatus status() {
        return issuedOn == null ? CollectionStatus.DRAFT : CollectionStatus.ISSUED;
    }

    /** Key of the collection of a year. */
    static String key(int year) {
        return String.valueOf(year);
    }

    /**
     * What is to stand in it.
     *
     * @param items ids of experience in the bank, in their order
     */
    record Composition(String title, String editor, List<UUID> items) {

        private List<Flaw> flaws(Map<UUID, CollectedItem> generalised) {
            List<Flaw> flaws = new ArrayList<>();
            obligatory(flaws, "/title", title);
            obligatory(flaws, "/editor", editor);
            if (items.size() > MOST_ITEMS) {
                flaws.add(Flaw.at("/items", "too-many", MOST_ITEMS));
                return flaws;
            }
            Set<UUID> seen = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if (!seen.add(items.get(i))) {
                    flaws.add(Flaw.at("/items/" + i, "id-used-twice"));
                } else if (!generalised.containsKey(items.get(i))) {
                    flaws.add(Flaw.at("/items/" + i, "collection-item-not-generalised"));
                }
            }
            return flaws;
        }

        private static void obligatory(List<Flaw> flaws, String pointer, String text) {
            if (text.isEmpty()) {
                flaws.add(Flaw.at(pointer, "not-blank"));
            } else if (text.length() > LONGEST_TITLE) {
                flaws.add(Flaw.at(pointer, "text-too-long", LONGEST_TITLE));
            }
        }
    }

    /**
     * Begins a collection.
     *
     * @param generalised experience that may stand in it, by id
     */
    static Decision<ExperienceCollectionEvent> compose(
            int year, Composition what, Map<UUID, CollectedItem> generalised, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (year < EARLIEST || year > today.getYear()) {
            flaws.add(Flaw.at("/year", "collection-year", EARLIEST, today.getYear()));
        }
        flaws.addAll(what.flaws(generalised));
        return flaws.isEmpty()
                ? Decision.accepted(new Composed(year, what.title(), what.editor(), chosen(what.items(), generalised)))
                : Decision.rejected(new ExperienceCollectionInvalid(flaws));
    }

    /** Composes it otherwise; the same with the same words changes nothing. */
    Decision<ExperienceCollectionEvent> change(Composition to, Map<UUID, CollectedItem> generalised) {
        if (issuedOn != null) {
            return Decision.rejected(new ExperienceCollectionIsIssued());
        }
        List<Flaw> flaws = to.flaws(generalised);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ExperienceCollectionInvalid(flaws));
        }
        List<CollectedItem> next = chosen(to.items(), generalised);
        return to.title().equals(title) && to.editor().equals(editor) && next.equals(items)
                ? Decision.nothingToDo()
                : Decision.accepted(new Changed(to.title(), to.editor(), next));
    }

    /** Issues it, with the words that its items have now; it needs one at least. */
    Decision<ExperienceCollectionEvent> issue(Map<UUID, CollectedItem> generalised, LocalDate today) {
        if (issuedOn != null) {
            return Decision.rejected(new ExperienceCollectionIsIssued());
        }
        if (items.isEmpty()) {
            return Decision.rejected(new ExperienceCollectionInvalid(List.of(Flaw.at("/items", "collection-empty"))));
        }
        List<UUID> ids = ids();
        List<Flaw> flaws = new Composition(title, editor, ids).flaws(generalised);
        return flaws.isEmpty()
                ? Decision.accepted(new Issued(today, chosen(ids, generalised)))
                : Decision.rejected(new ExperienceCollectionInvalid(flaws));
    }

    /** Ids of its items, in their order. */
    List<UUID> ids() {
        return items.stream().map(CollectedItem::id).toList();
    }

    private static List<CollectedItem> chosen(List<UUID> ids, Map<UUID, CollectedItem> generalised) {
        return ids.stream().map(generalised::get).toList();
    }

    /** The collection that the first event makes. */
    public static ExperienceCollection startedBy(ExperienceCollectionEvent first) {
        if (first instanceof Composed(var year, var title, var editor, var items)) {
            return new ExperienceCollection(year, title, editor, items, null);
        }
        throw new IllegalArgumentException("A collection begins by being composed, not with " + first);
    }

    /** The collection after an event. */
    public ExperienceCollection evolve(ExperienceCollectionEvent event) {
        return switch (event) {
            case Composed _ -> throw new IllegalArgumentException("Composed twice: " + year);
            case Changed(var toTitle, var toEditor, var to) ->
                new ExperienceCollection(year, toTitle, toEditor, to, null);
            case Issued(var on, var as) -> new ExperienceCollection(year, title, editor, as, on);
        };
    }
}

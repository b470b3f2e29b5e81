package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.program.supports.ids.HelpKind;

/**
 * Паспорт программы индивидуального сопровождения (C22, C23).
 *
 * @param decidedOn день, когда принято решение о сопровождении
 * @param decidedBy кем или чем оно принято, e.g. a council with the number of its minutes; null where nothing is said
 * @param leader кто ведёт сопровождение
 * @param participants специалисты, которые участвуют
 * @param deficits затруднения, которые сопровождение должно снять
 * @param items пункты, in their order
 * @param agreements кто согласовал и утвердил (C01)
 */
public record Passport(
        LocalDate decidedOn,
        @Nullable String decidedBy,
        UUID leader,
        List<UUID> participants,
        List<UUID> deficits,
        List<PassportItem> items,
        List<Agreement> agreements) {

    public Passport {
        participants = List.copyOf(participants);
        deficits = List.copyOf(deficits);
        items = List.copyOf(items);
        agreements = List.copyOf(agreements);
    }

    /** Everybody whom it names. */
    public Set<UUID> people() {
        Set<UUID> people = new HashSet<>(participants);
        people.add(leader);
        return people;
    }

    public Optional<PassportItem> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Kinds of help that its items name. */
    public SortedSet<HelpKind> help() {
        return items.stream().flatMap(item -> item.help().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}

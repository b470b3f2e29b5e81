package org.metodika.diagnostics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ballots.Hashes;

/**
 * Plays somebody who has every link, every store, topic, log and export, and looks for what joins one anonymous answer to a link, a
 * person or a moment: something that stands beside it alone, or an order that is that of the links or of the sending.
 */
final class JoinSearch {

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d|\\b1[6-9]\\d{11}\\b|\\b00-[0-9a-f]{32}-");
    /** Fewer in a row say nothing: by chance they may lie as they came. */
    private static final int ORDER_FROM = 5;

    private final List<Cast> casts;
    private final Set<String> people;
    private final List<String> found = new ArrayList<>();

    private JoinSearch(List<Cast> casts, Set<String> people) {
        this.casts = casts;
        this.people = people;
    }

    /**
     * An answer as the test gave it, in the order of giving.
     *
     * @param secret of its link, as printed
     * @param issued place of its link on the sheet
     * @param mark words of the answer that stand in no other
     */
    record Cast(String secret, int issued, String mark) {}

    /**
     * Something that can be read.
     *
     * @param place where, e.g. {@code store survey_ballots}
     * @param content in its order: documents, lines, messages
     * @param silent whether no answer has any business there
     */
    record Sighting(String place, List<?> content, boolean silent) {}

    /** What joins an answer to something; empty where nothing does. */
    static List<String> joins(List<Cast> casts, Set<String> people, Collection<Sighting> sightings) {
        JoinSearch search = new JoinSearch(casts, people);
        sightings.forEach(search::look);
        return search.found;
    }

    private void look(Sighting sighting) {
        String place = sighting.place();
        for (Object entry : sighting.content()) {
            String all = flat(entry);
            casts.forEach(cast -> {
                if (all.contains(cast.secret()) || all.contains(cast.secret().replace("-", ""))) {
                    found.add(place + ": the secret of a link");
                }
                if (sighting.silent() && (all.contains(cast.mark()) || all.contains(Hashes.ofUse(cast.secret())))) {
                    found.add(place + ": an answer, or the use of a link");
                }
            });
            visit(place, entry);
        }
        order(place, sighting.content());
    }

    private void visit(String place, @Nullable Object node) {
        switch (node) {
            case Map<?, ?> object -> {
                alone(place, object);
                object.values().forEach(value -> visit(place, value));
            }
            case List<?> list -> {
                order(place, list);
                list.forEach(entry -> visit(place, entry));
            }
            case null, default -> {}
        }
    }

    /** An object with exactly one answer holds nothing that tells of a link, a person or a moment. */
    private void alone(String place, Map<?, ?> object) {
        String all = flat(object);
        List<Cast> inside =
                casts.stream().filter(cast -> all.contains(cast.mark())).toList();
        if (inside.size() != 1) {
            return;
        }
        if (HASH.matcher(all).find()) {
            found.add(place + ": a hash beside one answer");
        }
        if (MOMENT.matcher(all).find() || leaves(object).anyMatch(JoinSearch::isMoment)) {
            found.add(place + ": a moment beside one answer");
        }
        if (people.stream().anyMatch(all::contains)) {
            found.add(place + ": a person beside one answer");
        }
    }

    /** Entries with one answer each don't lie as they were sent, nor as their links were printed or are stored. */
    private void order(String place, List<?> entries) {
        List<Cast> sequence =
                entries.stream().map(this::only).filter(Objects::nonNull).toList();
        if (sequence.size() < ORDER_FROM) {
            return;
        }
        Map<String, Function<Cast, Comparable<?>>> orders = Map.of(
                "sent",
                casts::indexOf,
                "printed",
                Cast::issued,
                "of their links",
                cast -> Hashes.ofLink(cast.secret()),
                "of the used marks",
                cast -> Hashes.ofUse(cast.secret()));
        orders.forEach((name, key) -> {
            List<Cast> sorted = sequence.stream()
                    .sorted(Comparator.comparing(cast -> sortable(key.apply(cast))))
                    .toList();
            if (sequence.equals(sorted) || sequence.equals(sorted.reversed())) {
                found.add(place + ": answers in the order " + name);
            }
        });
    }

    private static String sortable(Comparable<?> key) {
        return key instanceof Integer number ? "%010d".formatted(number) : key.toString();
    }

    private @Nullable Cast only(Object entry) {
        String all = flat(entry);
        List<Cast> inside =
                casts.stream().filter(cast -> all.contains(cast.mark())).toList();
        return inside.size() == 1 ? inside.getFirst() : null;
    }

    private static boolean isMoment(Object leaf) {
        return leaf instanceof ObjectId || leaf instanceof Date || leaf instanceof Instant;
    }

    private static Stream<Object> leaves(@Nullable Object node) {
        return switch (node) {
            case null -> Stream.empty();
            case Map<?, ?> object -> object.values().stream().flatMap(JoinSearch::leaves);
            case List<?> list -> list.stream().flatMap(JoinSearch::leaves);
            default -> Stream.of(node);
        };
    }

    private static String flat(@Nullable Object node) {
        return switch (node) {
            case null -> "";
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + flat(entry.getValue()))
                        .collect(Collectors.joining("\n"));
            case List<?> list -> list.stream().map(JoinSearch::flat).collect(Collectors.joining("\n"));
            default -> node.toString();
        };
    }
}

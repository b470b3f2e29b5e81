package org.metodika.program.trainingplans.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Предлагает группы (E07): requests whose topics are equal or alike stand together, and of those whose topic is like no other the ones
 * with the same difficulties. A proposal, which people put right: topics are alike where 3 of 5 of their words begin with the same
 * letters, which is enough for cases and plurals. Where there would
 * be more groups than a plan takes, the last one takes the rest.
 */
public final class TopicGroups {

    private static final int SHORTEST_WORD = 3;
    private static final int STEM = 5;
    private static final int SHARED = 5;
    private static final int OF_ALL = 3;
    private static final Set<String> EMPTY_WORDS =
            Set.of("для", "при", "над", "под", "или", "как", "the", "and", "for");

    private TopicGroups() {}

    /**
     * A request to be grouped.
     *
     * @param codes difficulties that the training is to remove, with their dictionaries; empty for none
     */
    public record Topical(UUID request, String topic, Set<String> codes) {

        public Topical {
            codes = Set.copyOf(codes);
        }
    }

    private record Group(UUID id, PlanGroup before, Set<String> words, List<Topical> members) {

        PlanGroup grown() {
            List<UUID> requests = new ArrayList<>(before.requests());
            members.forEach(member -> requests.add(member.request()));
            return new PlanGroup(id, before.topic(), before.training(), requests, before.result());
        }

        boolean isNewWithOne() {
            return before.requests().isEmpty()
                    && members.size() == 1
                    && !members.getFirst().codes().isEmpty();
        }
    }

    /**
     * The groups with these requests in them; groups that were there come first and keep their order.
     *
     * @param present groups that there are
     * @param ids ids of new groups
     */
    public static List<PlanGroup> propose(List<PlanGroup> present, List<Topical> requests, Supplier<UUID> ids) {
        List<Group> groups = present.stream()
                .map(group -> new Group(group.id(), group, words(group.topic()), new ArrayList<>()))
                .collect(Collectors.toCollection(ArrayList::new));
        commonestFirst(requests).forEach(alike -> {
            String topic = alike.getFirst().topic();
            Set<String> words = words(topic);
            groups.stream()
                    .filter(group -> group.before().result() == null && areAlike(group.words(), words))
                    .findFirst()
                    .or(() ->
                            groups.size() < Arrangement.MOST_GROUPS ? Optional.empty() : Optional.of(groups.getLast()))
                    .orElseGet(() -> {
                        UUID id = ids.get();
                        Group fresh = new Group(
                                id, new PlanGroup(id, topic, null, List.of(), null), words, new ArrayList<>());
                        groups.add(fresh);
                        return fresh;
                    })
                    .members()
                    .addAll(alike);
        });
        return joinByCodes(groups).stream().map(Group::grown).toList();
    }

    /** Requests with equal topics together, the commonest topic first; of equally common ones the one that came first. */
    private static List<List<Topical>> commonestFirst(List<Topical> requests) {
        Map<String, List<Topical>> byTopic = requests.stream()
                .collect(Collectors.groupingBy(
                        request -> plain(request.topic()), LinkedHashMap::new, Collectors.toList()));
        return byTopic.values().stream()
                .sorted(Comparator.comparingInt((List<Topical> alike) -> alike.size())
                        .reversed())
                .toList();
    }

    private static List<Group> joinByCodes(List<Group> groups) {
        Map<Set<String>, Group> firstWith = new LinkedHashMap<>();
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            Group first = group.isNewWithOne()
                    ? firstWith.putIfAbsent(group.members().getFirst().codes(), group)
                    : null;
            if (first == null) {
                joined.add(group);
            } else {
                first.members().addAll(group.members());
            }
        }
        return joined;
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int all = one.size() + other.size() - shared.size();
        return all > 0 && shared.size() * SHARED >= all * OF_ALL;
    }

    /** Beginnings of the words that mean something; the whole topic where there are none. */
    private static Set<String> words(String topic) {
        String plain = plain(topic);
        Set<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
        return words.isEmpty() ? Set.of(plain) : words;
    }

    private static String plain(String topic) {
        return topic.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}

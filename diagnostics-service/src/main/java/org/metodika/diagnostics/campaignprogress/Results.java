package org.metodika.diagnostics.campaignprogress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Reached;

/**
 * Результаты кампании: the levels of groups of teachers, their own mark, what others say and what was measured side by side. Where the caller may not
 * see the persons, a group of fewer than {@value #FEWEST} says nothing, nor may what all others say give it away.
 */
final class Results {

    /** As few people as a group may have that is shown to somebody who may not see them. */
    static final int FEWEST = 5;

    private static final double TENTHS = 10;

    private Results() {}

    /** A closed assessment with what its teacher is grouped by. */
    record Measured(String schoolId, List<String> positions, List<String> subjects, List<Reached> levels) {}

    /**
     * A group of teachers.
     *
     * @param people how many; absent where the group is too small to be shown
     */
    record Group(String key, @Nullable Integer people, List<Criterion> criteria) {

        boolean isShown() {
            return people != null;
        }

        private Group hidden() {
            return new Group(key, null, List.of());
        }
    }

    /**
     * The results of a group by one criterion, side by side.
     *
     * @param people how many have a level
     * @param score mean of what counts, 0 to 100
     * @param self the teachers' own mark, which never counts
     * @param others what those say who were asked
     * @param measured what was seen in lessons, documents and talks
     * @param deficits how many lie below the level required
     * @param levels how many reached each level
     */
    record Criterion(
            String code,
            int people,
            Mean score,
            Mean self,
            Mean others,
            Mean measured,
            int deficits,
            Map<String, Integer> levels) {}

    /**
     * A mean.
     *
     * @param value 0 to 100; absent where there is nobody, or too few
     * @param people of how many
     */
    record Mean(@Nullable Double value, int people) {

        private static final Mean NONE = new Mean(null, 0);
    }

    /**
     * The results of each group, in the order of their keys.
     *
     * @param keys what groups a teacher belongs to
     * @param personFree whether small groups must not be shown
     */
    static List<Group> by(Function<Measured, List<String>> keys, List<Measured> all, boolean personFree) {
        Map<String, List<Measured>> groups = new TreeMap<>();
        for (Measured one : all) {
            keys.apply(one)
                    .forEach(key -> groups.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(one));
        }
        List<Group> found = groups.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), personFree))
                .toList();
        return personFree ? withoutSmallOnes(found) : found;
    }

    /** All of them as one group. */
    static Group overall(List<Measured> all, boolean personFree) {
        Group group = group("", all, personFree);
        return personFree && all.size() < FEWEST ? group.hidden() : group;
    }

    /** What is hidden together must be many enough, or it could be had by subtraction. */
    private static List<Group> withoutSmallOnes(List<Group> groups) {
        List<Group> bySize = groups.stream()
                .sorted(Comparator.comparingInt(Results::size).thenComparing(Group::key))
                .toList();
        int hidden = 0;
        int hiddenPeople = 0;
        while (hidden < bySize.size()
                && (size(bySize.get(hidden)) < FEWEST || (hiddenPeople > 0 && hiddenPeople < FEWEST))) {
            hiddenPeople += size(bySize.get(hidden));
            hidden++;
        }
        List<String> out = bySize.subList(0, hidden).stream().map(Group::key).toList();
        return groups.stream()
                .map(group -> out.contains(group.key()) ? group.hidden() : group)
                .toList();
    }

    private static int size(Group group) {
        return group.people() == null ? 0 : group.people();
    }

    private static Group group(String key, List<Measured> people, boolean personFree) {
        Map<String, List<Reached>> byCriterion = people.stream()
                .flatMap(one -> one.levels().stream())
                .collect(Collectors.groupingBy(Reached::code, LinkedHashMap::new, Collectors.toList()));
        return new Group(
                key,
                people.size(),
                byCriterion.entrySet().stream()
                        .map(entry -> criterion(entry.getKey(), entry.getValue(), personFree))
                        .toList());
    }

    private static Criterion criterion(String code, List<Reached> reached, boolean personFree) {
        Map<String, Integer> levels = new TreeMap<>();
        reached.forEach(one -> {
            String level = one.level();
            if (level != null) {
                levels.merge(level, 1, Integer::sum);
            }
        });
        return new Criterion(
                code,
                levels.values().stream().mapToInt(Integer::intValue).sum(),
                mean(reached, Reached::score, personFree),
                mean(reached, Reached::selfScore, personFree),
                mean(reached, Reached::othersScore, personFree),
                mean(reached, Reached::measuredScore, personFree),
                Math.toIntExact(reached.stream().filter(Reached::deficit).count()),
                levels);
    }

    private static Mean mean(List<Reached> reached, Function<Reached, @Nullable Double> which, boolean personFree) {
        double[] scores = reached.stream()
                .map(which)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return scores.length == 0 || (personFree && scores.length < FEWEST)
                ? Mean.NONE
                : new Mean(Math.round(Arrays.stream(scores).sum() / scores.length * TENTHS) / TENTHS, scores.length);
    }
}

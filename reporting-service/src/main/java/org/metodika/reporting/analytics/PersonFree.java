package org.metodika.reporting.analytics;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.reporting.analytics.Measure.Family;

/**
 * Decides which figures must not be told to whom may recognise nobody (differentiator 11). A family of figures of a group is hidden where
 * one of them tells of fewer than {@value #PEOPLE} people; where that leaves one hidden group beside a known total, another is hidden too, so
 * that no difference gives it away.
 */
final class PersonFree {

    static final int PEOPLE = 5;

    private PersonFree() {}

    /** What is hidden of the whole. */
    static Set<Family> ofWhole(Tally whole) {
        Set<Family> hidden = EnumSet.noneOf(Family.class);
        for (Family family : Family.values()) {
            if (whole.tellsOfFewer(family, PEOPLE)) {
                hidden.add(family);
            }
        }
        return hidden;
    }

    /** What is hidden of each of the groups that come to a known total. */
    static Map<String, Set<Family>> ofGroups(Map<String, Tally> groups) {
        Map<String, Set<Family>> hidden = new HashMap<>();
        groups.forEach((key, tally) -> hidden.put(key, ofWhole(tally)));
        List<String> members = groups.keySet().stream().sorted().toList();
        for (Family family : Family.values()) {
            complete(family, members, groups, hidden);
        }
        return hidden;
    }

    /** Hides more until what is hidden can't be told from the total and tells of enough people together. */
    private static void complete(
            Family family, List<String> members, Map<String, Tally> groups, Map<String, Set<Family>> hidden) {
        while (true) {
            List<String> away = members.stream()
                    .filter(key -> of(hidden, key).contains(family))
                    .toList();
            int people =
                    away.stream().mapToInt(key -> people(groups, key, family)).sum();
            if (away.isEmpty() || (away.size() > 1 && people >= PEOPLE) || away.size() == members.size()) {
                return;
            }
            members.stream()
                    .filter(key -> !of(hidden, key).contains(family))
                    .min((one, other) -> {
                        int fewer = Integer.compare(weight(groups, one, family), weight(groups, other, family));
                        return fewer != 0 ? fewer : one.compareTo(other);
                    })
                    .ifPresent(key -> of(hidden, key).add(family));
        }
    }

    /** Groups of nobody hide nothing, so they are taken last. */
    private static int weight(Map<String, Tally> groups, String key, Family family) {
        int people = people(groups, key, family);
        return people == 0 ? Integer.MAX_VALUE : people;
    }

    private static int people(Map<String, Tally> groups, String key, Family family) {
        Tally tally = groups.get(key);
        return tally == null ? 0 : tally.people(family);
    }

    private static Set<Family> of(Map<String, Set<Family>> hidden, String key) {
        return hidden.computeIfAbsent(key, any -> EnumSet.noneOf(Family.class));
    }
}

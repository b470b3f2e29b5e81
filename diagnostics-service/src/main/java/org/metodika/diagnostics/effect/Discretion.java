package org.metodika.diagnostics.effect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Что не показывают тем, кто не вправе видеть людей: groups so small that figures tell of persons. */
final class Discretion {

    /** Fewest people whose figures may be shown without their names. */
    static final int FEWEST = 5;

    private Discretion() {}

    /**
     * Keys of groups that are to be hidden. Where those hold fewer than the fewest together, the whole and the groups shown would
     * give them away, so the next smallest ones go with them.
     */
    static Set<String> hidden(Map<String, Tally> groups) {
        List<Map.Entry<String, Tally>> smallestFirst = groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Tally> group) ->
                                group.getValue().people())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        Set<String> hidden = new HashSet<>();
        int people = 0;
        for (Map.Entry<String, Tally> group : smallestFirst) {
            boolean tooFew = group.getValue().people() < FEWEST;
            boolean givesAway = people > 0 && people < FEWEST;
            if (tooFew || givesAway) {
                hidden.add(group.getKey());
                people += group.getValue().people();
            }
        }
        return hidden;
    }
}

package org.metodika.diagnostics.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.deficitlist.DeficitRow.Comparison;
import org.metodika.test.Requirement;

/** What is hidden from those who may not see persons can't be found out from the rest either (L6). */
@Requirement("L6")
class DiscretionTest {

    @Test
    void groupsOfFewerThanFiveAreHiddenAndNeverAlone() {
        assertThat(Discretion.hidden(groups(Map.of("a", 12, "b", 4, "c", 7)))).containsExactlyInAnyOrder("b", "c");
        assertThat(Discretion.hidden(groups(Map.of("a", 12, "b", 3, "c", 2)))).containsExactlyInAnyOrder("b", "c");
        assertThat(Discretion.hidden(groups(Map.of("a", 5, "b", 6)))).isEmpty();
        assertThat(Discretion.hidden(groups(Map.of("a", 1)))).containsExactly("a");
        assertThat(Discretion.hidden(Map.of())).isEmpty();
    }

    @Test
    void whateverIsHiddenHoldsFiveOrEverything() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Map<String, Integer> sizes = new HashMap<>();
            for (int group = 0; group < random.nextInt(6); group++) {
                sizes.put("group-" + group, 1 + random.nextInt(9));
            }

            Set<String> hidden = Discretion.hidden(groups(sizes));

            int people = hidden.stream().mapToInt(sizes::get).sum();
            assertThat(people == 0 || people >= Discretion.FEWEST || hidden.equals(sizes.keySet()))
                    .as("seed %d: %s of %s", seed, hidden, sizes)
                    .isTrue();
            assertThat(sizes.keySet().stream().filter(key -> !hidden.contains(key)))
                    .as("seed %d", seed)
                    .allMatch(key -> sizes.get(key) >= Discretion.FEWEST);
        }
    }

    private static Map<String, Tally> groups(Map<String, Integer> sizes) {
        Map<String, Tally> groups = new HashMap<>();
        sizes.forEach((key, people) -> {
            Tally tally = new Tally();
            for (int person = 0; person < people; person++) {
                tally.add(
                        new UUID(0, person),
                        new Comparison(LocalDate.of(2026, 9, 18), 25, LocalDate.of(2027, 5, 20), 40, "IMPROVED"));
            }
            groups.put(key, tally);
        });
        return groups;
    }
}

package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.benchmarks.load.BothWays.Way;

class BothWaysTest {

    @Test
    void eachWayBeginsAsOftenAsTheOtherAndWaitsAsLong() {
        int turns = Pace.whole(20).turns();
        Map<Way, Integer> begun = new EnumMap<>(Way.class);
        Map<Way, Integer> places = new EnumMap<>(Way.class);
        for (int turn = 0; turn < turns; turn++) {
            List<Way> order = BothWays.order(turn);
            assertThat(order).containsExactlyInAnyOrder(Way.values());
            begun.merge(order.getFirst(), 1, Integer::sum);
            for (int place = 0; place < order.size(); place++) {
                places.merge(order.get(place), turn * order.size() + place, Integer::sum);
            }
        }

        assertThat(begun).containsOnly(Map.entry(Way.THROUGH, turns / 2), Map.entry(Way.PAST, turns / 2));
        assertThat(places.get(Way.THROUGH)).isEqualTo(places.get(Way.PAST));
    }

    @Test
    void theMiddleIsNotMovedByOneDisturbedTurn() {
        assertThat(Middle.of(List.of(0.6, 0.1, 0.62, 0.64))).isEqualTo(0.61);
        assertThat(Middle.of(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Middle.of(List.of())).isZero();
    }

    @Test
    void stretchesOfTheSameWorkShareOneLineOfProcessors() {
        var first = new CpuShares.Used(
                Map.of("gateway", Duration.ofMillis(500), "kafka", Duration.ofMillis(1)), Duration.ofSeconds(1), 1_000);
        var second = new CpuShares.Used(
                Map.of("gateway", Duration.ofMillis(1_500), "store", Duration.ofMillis(90)),
                Duration.ofSeconds(1),
                3_000);

        assertThat(first.plus(second).text()).isEqualTo("gateway 1.00 (0.50 ms), store 0.05 (0.023 ms)");
    }
}

package org.metodika.benchmarks.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultPlanTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8, 40, 41})
    void drawsAsManyFaultsAsWanted(int wanted) {
        assertThat(faults(FaultPlan.draw(7, wanted))).hasSize(wanted);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(FaultPlan.draw(7, 40)).isEqualTo(FaultPlan.draw(7, 40)).isNotEqualTo(FaultPlan.draw(8, 40));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42})
    void killsEveryProcessAgainAndAgainAndStopsSome(long seed) {
        List<Fault> faults = faults(FaultPlan.draw(seed, 40));
        Map<String, Long> kills = faults.stream()
                .filter(fault -> fault.kind() == Fault.Kind.KILL)
                .collect(Collectors.groupingBy(Fault::process, Collectors.counting()));

        assertThat(kills).containsOnlyKeys(FaultPlan.PROCESSES);
        assertThat(kills.values()).allMatch(count -> count >= 3);
        assertThat(faults)
                .filteredOn(fault -> fault.kind() == Fault.Kind.FREEZE)
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(faults)
                .filteredOn(fault -> fault.kind() == Fault.Kind.FREEZE)
                .allMatch(fault -> fault.standstill().compareTo(Duration.ofSeconds(30)) >= 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42})
    void hitsTwoProcessesAtOnceNowAndThen(long seed) {
        List<Strike> strikes = FaultPlan.draw(seed, 40);

        assertThat(strikes).anyMatch(strike -> strike.faults().size() == 2);
        assertThat(strikes)
                .allMatch(strike ->
                        strike.faults().stream().map(Fault::process).distinct().count()
                                == strike.faults().size());
    }

    private static List<Fault> faults(List<Strike> strikes) {
        return strikes.stream().flatMap(strike -> strike.faults().stream()).toList();
    }
}

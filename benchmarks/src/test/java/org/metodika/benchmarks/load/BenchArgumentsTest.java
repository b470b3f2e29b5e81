package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchArgumentsTest {

    @Test
    void measuresEverythingUnlessToldOtherwise() {
        assertThat(parsed().wanted())
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Bench.What.CAMPAIGN, Bench.What.WATCH)));
        assertThat(parsed("--only", "watch").wanted()).containsExactly(Bench.What.WATCH);
        assertThat(parsed("--only", "read,record").wanted()).containsExactly(Bench.What.READ, Bench.What.RECORD);
        assertThat(parsed("--only", "rebuild").wanted()).containsExactly(Bench.What.REBUILD);
        assertThat(parsed("--only", "programs,ranking").wanted())
                .containsExactly(Bench.What.PROGRAMS, Bench.What.RANKING);
        assertThat(parsed("--only", "forecast").wanted()).containsExactly(Bench.What.FORECAST);
    }

    @Test
    void theCampaignIsMeasuredOnlyWhenItIsNamed() {
        assertThat(parsed().wanted()).doesNotContain(Bench.What.CAMPAIGN);
        assertThat(parsed("--only", "campaign").wanted()).containsExactly(Bench.What.CAMPAIGN);
        assertThat(parsed("--only", "campaign").teachers()).isEqualTo(6_000);
        assertThat(parsed("--quick").teachers()).isEqualTo(400);
        assertThat(parsed("--quick", "--teachers", "50").teachers()).isEqualTo(50);
        assertThatThrownBy(() -> parsed("--teachers", "0").teachers())
                .isInstanceOf(CommandLine.ParameterException.class);
    }

    @Test
    void aQuickRunIsShorterAndSecondsWinOverBoth() {
        assertThat(parsed("--quick").pace().seconds())
                .isLessThan(parsed().pace().seconds());
        assertThat(parsed("--seconds", "30").pace().seconds()).isEqualTo(Duration.ofSeconds(30));
        assertThat(parsed("--quick", "--seconds", "3").pace().seconds()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void thereAreCheckpointsForTheWarmUpAndAllTurnsOfBothLoads() {
        Pace pace = Pace.whole(20);
        ClosedLoop turn = pace.turn(1);
        Duration oneWay = pace.warmUp().plus(turn.warmUp().plus(turn.measured()).multipliedBy(pace.turns()));

        assertThat(pace.checkpoints()).isGreaterThanOrEqualTo(Math.toIntExact(2 * 200 * oneWay.toSeconds()));
    }

    @Test
    void allTurnsTogetherAreAsLongAsOneLoad() {
        Pace pace = Pace.whole(20);

        assertThat(pace.turn(1).measured().multipliedBy(pace.turns()))
                .isEqualTo(pace.load(1).measured());
        assertThat(pace.warmUpOnly(1).measured()).isZero();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parsed("--only", "sleep")).isInstanceOf(CommandLine.ParameterException.class);
        assertThatThrownBy(() -> parsed("--seconds", "soon")).isInstanceOf(CommandLine.ParameterException.class);
        assertThatThrownBy(() -> parsed("--seconds", "0").pace()).isInstanceOf(CommandLine.ParameterException.class);
    }

    private static Bench parsed(String... arguments) {
        CommandLine line = Bench.commandLine();
        line.parseArgs(arguments);
        return line.getCommand();
    }
}

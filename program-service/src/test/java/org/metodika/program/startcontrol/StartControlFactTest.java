package org.metodika.program.startcontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.program.startcontrol.StartControlFact.Standing;
import org.metodika.test.Requirement;

/** When preliminary controls let a program start. */
@Requirement("B47")
class StartControlFactTest {

    @Test
    void nothingLetsItStartUntilAControlDoes() {
        assertThat(StartControlFact.letStart(List.of())).isFalse();
        assertThat(StartControlFact.letStart(List.of(fact("DEVELOPMENT", Standing.CANCELLED, 0))))
                .isFalse();
        assertThat(StartControlFact.letStart(List.of(fact("DEVELOPMENT", Standing.OPEN, 0))))
                .isFalse();
        assertThat(StartControlFact.letStart(List.of(fact("DEVELOPMENT", Standing.LETS, 1))))
                .isTrue();
    }

    @Test
    void whatIsPlannedIsHeldFirst() {
        StartControlFact people = fact("DEVELOPMENT", Standing.LETS, 1);
        assertThat(StartControlFact.letStart(List.of(people, fact("MONEY", Standing.OPEN, 0))))
                .isFalse();
        assertThat(StartControlFact.letStart(List.of(people, fact("MONEY", Standing.HOLDS, 2))))
                .isFalse();
        assertThat(StartControlFact.letStart(List.of(people, fact("MONEY", Standing.CANCELLED, 0))))
                .isTrue();
        assertThat(StartControlFact.letStart(List.of(people, fact("MONEY", Standing.LETS, 2))))
                .isTrue();
    }

    @Test
    void theLatestActOfAnObjectCounts() {
        assertThat(StartControlFact.letStart(
                        List.of(fact("MONEY", Standing.HOLDS, 1), fact("MONEY", Standing.LETS, 2))))
                .isTrue();
        assertThat(StartControlFact.letStart(
                        List.of(fact("MONEY", Standing.HOLDS, 2), fact("MONEY", Standing.LETS, 1))))
                .isFalse();
    }

    private static StartControlFact fact(String object, Standing standing, int act) {
        return new StartControlFact(
                UUID.randomUUID(), new UUID(0, 1), object, standing, act == 0 ? null : new UUID(0, act), 1);
    }
}

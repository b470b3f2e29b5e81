package org.metodika.benchmarks.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StableNamesTest {

    private final Town here = new Town();
    private final Town there = new Town();

    @Test
    void saysTheSameOfTwoRunsInTheSameWords() {
        assertThat(StableNames.of(here.evidence()).say(here.programState("15-к")))
                .isEqualTo(StableNames.of(there.evidence()).say(there.programState("15-к")));
    }

    @Test
    void namesAnIdByWhatItStandsFor() {
        there.stored(
                "staff", UUID.randomUUID().toString(), 1, Set.of(), Map.of("schoolId", "1001", "staffNumber", "18"));
        String other = there.aggregates.getLast().id();

        assertThat(StableNames.of(here.evidence()).say(Map.of("tutorId", here.teacher)))
                .isEqualTo(StableNames.of(there.evidence()).say(Map.of("tutorId", there.teacher)))
                .isNotEqualTo(StableNames.of(there.evidence()).say(Map.of("tutorId", other)));
    }

    @Test
    void namesAnIdByWhatOthersSayOfThoseItSpeaksOf() {
        here.stored("program", "00000000-0000-0000-0000-000000000001", 1, Set.of(), Map.of("deficit", here.deficit));
        there.stored("program", "00000000-0000-0000-0000-000000000001", 1, Set.of(), Map.of("deficit", there.program));

        assertThat(StableNames.of(here.evidence()).say("00000000-0000-0000-0000-000000000001"))
                .isNotEqualTo(StableNames.of(there.evidence()).say("00000000-0000-0000-0000-000000000001"));
    }

    @Test
    void leavesMomentsOutAndKeepsDays() {
        StableNames names = StableNames.of(here.evidence());

        assertThat(names.say(Map.of("at", "2026-11-22T08:59:24.283Z"))).isEqualTo("{at=moment}");
        assertThat(names.say(Map.of("at", new Date()))).isEqualTo("{at=moment}");
        assertThat(names.say(Map.of("on", "2026-11-22"))).isEqualTo("{on=2026-11-22}");
    }

    @Test
    void saysOfAMissedDeadlineThatItWasFoundAndNotOnWhichPlayedDayTheScheduleLooked() {
        StableNames names = StableNames.of(here.evidence());

        assertThat(names.say(Map.of("missedOn", "2026-02-27"))).isEqualTo(names.say(Map.of("missedOn", "2026-03-27")));
        assertThat(names.say(Map.of("missedOn", "2026-02-27"))).isNotEqualTo(names.say(Map.of()));
    }

    @Test
    void saysOfAViolationThatItWasFoundButNotOfWhatAnAssessorFound() {
        StableNames names = StableNames.of(here.evidence());

        assertThat(names.say(violation("2026-02-27"))).isEqualTo(names.say(violation("2026-03-27")));
        Map<String, Object> one = new HashMap<>(violation("2026-02-27"));
        Map<String, Object> other = new HashMap<>(violation("2026-03-27"));
        one.put("foundBy", "the same");
        other.put("foundBy", "the same");
        assertThat(names.say(one)).isNotEqualTo(names.say(other));
        assertThat(names.say(Map.of("foundOn", "2026-02-27"))).isEqualTo("{foundOn=2026-02-27}");
    }

    private static Map<String, Object> violation(String foundOn) {
        return Map.of("kind", "LATE_STAGE", "due", "2026-02-20", "foundOn", foundOn);
    }

    @Test
    void saysEveryMemberOfAMapByIdsThatNothingElseNames() {
        String first = "00000000-0000-0000-0000-000000000001";
        String second = "00000000-0000-0000-0000-000000000002";
        StableNames names = StableNames.of(here.evidence());

        assertThat(names.say(Map.of(first, "2026-11-13", second, "2027-02-12")))
                .isEqualTo(names.say(Map.of(first, "2027-02-12", second, "2026-11-13")))
                .isEqualTo("{#id=2026-11-13, #id=2027-02-12}");
    }

    @Test
    void readsNumbersOfTheStoreAndOfJsonAlike() {
        StableNames names = StableNames.of(here.evidence());

        assertThat(names.say(List.of(3L, 1.5))).isEqualTo(names.say(List.of(1.5, 3)));
    }
}

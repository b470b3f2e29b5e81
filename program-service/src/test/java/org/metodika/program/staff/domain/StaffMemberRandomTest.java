package org.metodika.program.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.staff.domain.People.ANNA;
import static org.metodika.program.staff.domain.People.OLGA;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;

/** All commands in random order: no impossible person, and the events alone make the same state. */
class StaffMemberRandomTest {

    private static final int COMMANDS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        LocalDate today = LocalDate.of(2026, 9, 1);
        List<StaffEvent> history = new ArrayList<>();
        StaffMember person = null;
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(20));
            StaffMember before = person;
            Decision<StaffEvent> decision = before == null
                    ? StaffMember.join(ANNA, "1001", "6", facts(random, today), random.nextBoolean(), today)
                    : command(random, before, today);
            switch (decision) {
                case Decision.Rejected<StaffEvent> refused -> assertThat(person).isEqualTo(before);
                case Decision.Accepted<StaffEvent>(var events) -> {
                    for (StaffEvent event : events) {
                        person = person == null ? StaffMember.from(event) : person.after(event);
                        history.add(event);
                    }
                }
            }
            if (person != null) {
                check(person);
                assertThat(replayed(history)).isEqualTo(person);
            }
        }
        assertThat(history).as("the walk went somewhere").hasSizeGreaterThan(20);
    }

    private static void check(StaffMember person) {
        LocalDate lastDay = person.dismissedOn();
        if (lastDay != null) {
            assertThat(lastDay).isAfterOrEqualTo(person.facts().hiredOn());
        }
        assertThat(person.facts().tutorId()).isNotEqualTo(person.id());
        assertThat(person.facts().totalExperienceYears()).isBetween(0, 75);
        assertThat(person.annulledDismissals())
                .allSatisfy(annulled -> assertThat(annulled.reason()).isNotBlank());
    }

    private static Decision<StaffEvent> command(Random random, StaffMember person, LocalDate today) {
        return switch (random.nextInt(4)) {
            case 0 -> person.dismiss(today.plusDays(random.nextInt(-700, 500)), today);
            case 1 ->
                person.annulDismissal(
                        random.nextBoolean() ? "Ошибка" : " ",
                        today.atStartOfDay().toInstant(ZoneOffset.UTC),
                        null);
            default -> person.change(facts(random, today), random.nextBoolean(), today);
        };
    }

    private static StaffFacts facts(Random random, LocalDate today) {
        StaffId tutor = random.nextInt(5) == 0 ? ANNA : random.nextBoolean() ? OLGA : null;
        SchoolRole role = random.nextInt(3) == 0 ? SchoolRole.TUTOR : SchoolRole.TEACHER;
        return People.facts(
                random.nextInt(8) == 0 ? "" : "Кузнецова " + random.nextInt(3),
                today.plusDays(random.nextInt(-900, 500)),
                random.nextInt(-2, 78),
                tutor,
                role);
    }

    private static StaffMember replayed(List<StaffEvent> history) {
        StaffMember person = StaffMember.from(history.getFirst());
        for (StaffEvent event : history.subList(1, history.size())) {
            person = person.after(event);
        }
        return person;
    }
}

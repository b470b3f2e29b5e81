package org.metodika.diagnostics.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Participant.Ground;
import org.metodika.diagnostics.campaign.domain.Participant.Missing;
import org.metodika.diagnostics.campaign.domain.Participant.Standing;
import org.metodika.diagnostics.campaign.domain.Roll.Attempt;
import org.metodika.diagnostics.campaign.domain.Roll.End;
import org.metodika.diagnostics.campaign.domain.Roll.Status;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** All commands in random order: nobody is lost or listed twice, and the events alone make the same state. */
@Requirement({"A03", "D09"})
class RollRandomTest {

    private static final int COMMANDS = 300;
    private static final CampaignId CAMPAIGN = new CampaignId(new UUID(1, 1));
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 12).mapToObj(i -> new UUID(7, i)).toList();

    private LocalDate today = LocalDate.of(2026, 10, 1);
    private LocalDate lastDay = today.plusDays(30);

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000, 600000, 7000000, 80000000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        RollId id = RollId.of(CAMPAIGN, "school-07");
        List<RollEvent> history = new ArrayList<>();
        Roll roll = apply(null, Roll.open(id, CAMPAIGN, "school-07", some(random)), history);
        for (int i = 0; i < COMMANDS; i++) {
            today = today.plusDays(random.nextInt(2));
            Roll before = roll;
            Decision<RollEvent> decision = command(random, before);
            roll = apply(before, decision, history);
            check(before, roll);
            assertThat(replayed(history)).as("seed %s", seed).isEqualTo(roll);
            if (decision instanceof Decision.Accepted<RollEvent>(var events) && !events.isEmpty()) {
                assertThat(again(roll, events))
                        .as("what is done twice has one effect")
                        .isEmpty();
            }
        }
        assertThat(history).as("the walk of seed %s went somewhere", seed).hasSizeGreaterThan(10);
    }

    private static void check(Roll before, Roll after) {
        assertThat(after.participants()).extracting(Participant::teacher).doesNotHaveDuplicates();
        assertThat(after.participants())
                .extracting(Participant::teacher)
                .containsAll(
                        before.participants().stream().map(Participant::teacher).toList());
        assertThat(after.participants()).allSatisfy(one -> {
            assertThat(one.standing() == Standing.LEFT_OUT).isEqualTo(one.omission() != null);
            assertThat(one.standing() == Standing.INCOMPLETE).isEqualTo(one.gap() != null);
            if (one.standing() == Standing.INVITED || one.standing() == Standing.ASSESSED) {
                assertThat(one.assessment())
                        .isEqualTo(Participant.assessmentOf(CAMPAIGN, one.teacher(), one.admission()));
            }
            if (after.status() == Status.CLOSED) {
                assertThat(one.takesPart()).isFalse();
            }
            if (after.status() == Status.OPEN) {
                assertThat(one.standing()).isIn(Standing.PENDING, Standing.INVITED, Standing.LEFT_OUT);
            }
        });
        assertThat(after.reminders())
                .extracting(given -> given.daysBefore() + " " + given.lastDay())
                .doesNotHaveDuplicates();
        assertThat(allowed(before.status(), after.status())).isTrue();
    }

    private static boolean allowed(Status from, Status to) {
        return from == to
                || to == Status.ANNULLED
                || (from == Status.OPEN && to == Status.CLOSING)
                || (from == Status.CLOSING && to == Status.CLOSED);
    }

    private Decision<RollEvent> command(Random random, Roll roll) {
        List<Participant> all = roll.participants();
        UUID someone = all.get(random.nextInt(all.size())).teacher();
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3, 4 -> roll.admit(some(random));
            case 5, 6, 7, 8, 9, 10, 11, 12 -> settle(random, roll);
            case 13, 14, 15 -> roll.leaveOut(someone, random.nextBoolean() ? "Болеет" : " ");
            case 16, 17 -> roll.dismiss(PEOPLE.get(random.nextInt(PEOPLE.size())));
            case 18, 19, 20, 21 ->
                roll.assign(
                        someone, List.of(new AssignedObserver(Source.INTERVIEW, null, new UUID(9, random.nextInt(3)))));
            case 22, 23, 24, 25, 26 -> roll.remind(random.nextInt(4), new HashSet<>(some(random)), today, lastDay);
            case 27 -> {
                lastDay = lastDay.plusDays(random.nextInt(3));
                yield Decision.nothingToDo();
            }
            case 28 -> random.nextInt(12) == 0 ? roll.beginClosing() : Decision.nothingToDo();
            case 29, 30 -> roll.close(ends(random, roll), today);
            case 31 -> random.nextInt(30) == 0 ? roll.annul() : Decision.nothingToDo();
            default -> settle(random, roll);
        };
    }

    /** Attempts for whoever waits, and for some who don't, or not with this admission. */
    private Decision<RollEvent> settle(Random random, Roll roll) {
        Map<UUID, Attempt> attempts = new HashMap<>();
        Map<UUID, Integer> admissions = new HashMap<>();
        for (Participant one : roll.participants()) {
            int admission = random.nextInt(6) == 0 ? one.admission() + 1 : one.admission();
            admissions.put(one.teacher(), admission);
            attempts.put(
                    one.teacher(),
                    random.nextInt(8) == 0
                            ? new Attempt.Failed(Ground.ASSESSED_ELSEWHERE)
                            : new Attempt.Opened(Participant.assessmentOf(CAMPAIGN, one.teacher(), admission)));
        }
        return roll.settle(attempts, admissions, today, lastDay);
    }

    private static Map<UUID, End> ends(Random random, Roll roll) {
        Map<UUID, End> ends = new HashMap<>();
        for (Participant one : roll.participants()) {
            switch (random.nextInt(4)) {
                case 0 -> ends.put(one.teacher(), new End.Unanswered());
                case 1 -> ends.put(one.teacher(), new End.Lacking(Missing.SOURCES, List.of()));
                case 2 -> {
                    if (one.standing() == Standing.INVITED) {
                        ends.put(one.teacher(), new End.Assessed());
                    }
                }
                default -> {}
            }
        }
        return ends;
    }

    private static List<UUID> some(Random random) {
        List<UUID> some = new ArrayList<>(List.of(PEOPLE.get(random.nextInt(PEOPLE.size()))));
        PEOPLE.stream().filter(person -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    /** The same step again, where it is one that may come again. */
    private List<RollEvent> again(Roll roll, List<RollEvent> events) {
        List<RollEvent> more = new ArrayList<>();
        for (RollEvent event : events) {
            Decision<RollEvent> decision = switch (event) {
                case RollEvent.Opened opened -> Decision.nothingToDo();
                case RollEvent.Admitted(List<UUID> teachers) -> roll.admit(teachers);
                case RollEvent.Invited(var assessments, var on, var last) -> {
                    Map<UUID, Attempt> attempts = new HashMap<>();
                    assessments.forEach((teacher, id) -> attempts.put(teacher, new Attempt.Opened(id)));
                    yield roll.settle(attempts, Map.of(), today, lastDay);
                }
                case RollEvent.LeftOut(var omissions) -> Decision.accepted(dismissed(roll, omissions.keySet()));
                case RollEvent.ObserversAssigned(UUID teacher, var observers) -> roll.assign(teacher, observers);
                case RollEvent.Reminded(int days, Set<UUID> teachers, var on, var last) ->
                    roll.remind(days, teachers, today, last);
                case RollEvent.Closing() -> roll.beginClosing();
                case RollEvent.Closed closed -> roll.close(Map.of(), today);
                case RollEvent.Annulled() -> roll.annul();
            };
            if (decision instanceof Decision.Accepted<RollEvent>(var further)) {
                more.addAll(further);
            }
        }
        return more;
    }

    private static List<RollEvent> dismissed(Roll roll, Set<UUID> people) {
        List<RollEvent> events = new ArrayList<>();
        people.forEach(person -> {
            if (roll.dismiss(person) instanceof Decision.Accepted<RollEvent>(var more)) {
                events.addAll(more);
            }
        });
        return events;
    }

    private static Roll apply(Roll before, Decision<RollEvent> decision, List<RollEvent> history) {
        Roll roll = before;
        if (decision instanceof Decision.Accepted<RollEvent>(var events)) {
            for (RollEvent event : events) {
                roll = roll == null ? Roll.startedBy(event) : roll.evolve(event);
                history.add(event);
            }
        }
        return roll;
    }

    private static Roll replayed(List<RollEvent> history) {
        Roll roll = Roll.startedBy(history.getFirst());
        for (RollEvent event : history.subList(1, history.size())) {
            roll = roll.evolve(event);
        }
        return roll;
    }
}

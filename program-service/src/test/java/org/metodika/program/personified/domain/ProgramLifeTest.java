package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.deficit;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

/** All commands in random order, under changing circumstances: what is refused changes nothing, what is accepted stays legal. */
@Requirement({"B22", "B24", "B30", "B31"})
class ProgramLifeTest {

    private static final int STEPS = 400;

    private static final Set<String> MOVES = Set.of(
            "DRAFT>SUBMITTED",
            "SUBMITTED>DRAFT",
            "SUBMITTED>APPROVED",
            "APPROVED>SUBMITTED",
            "DRAFT>WITHDRAWN",
            "SUBMITTED>WITHDRAWN");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void staysLegal(long seed) {
        Random random = new Random(seed);
        Program program = draft();
        for (int step = 0; step < STEPS; step++) {
            program = step(program, random, new HashSet<>(), new ArrayList<>());
        }
    }

    @Test
    void reachesEveryStateAndEveryRefusal() {
        Random random = new Random(42);
        Set<String> moves = new HashSet<>();
        List<Rejection> refusals = new ArrayList<>();
        Set<Status.Name> states = EnumSet.noneOf(Status.Name.class);
        Program program = draft();
        for (int step = 0; step < 20_000; step++) {
            program = step(program, random, moves, refusals);
            states.add(program.status().asName());
            if (program.status() instanceof Status.Withdrawn && random.nextInt(20) == 0) {
                program = draft();
            }
        }
        assertThat(states).containsExactlyInAnyOrder(Status.Name.values());
        assertThat(moves).isEqualTo(MOVES);
        assertThat(refusals.stream().map(Rejection::code).distinct())
                .contains(
                        "program-not-draft",
                        "program-not-open",
                        "program-not-submitted",
                        "program-not-approved",
                        "deficits-uncovered",
                        "program-lacks-order",
                        "program-lacks-basis",
                        "order-dated-in-future",
                        "order-dated-before-draft",
                        "teacher-dismissed",
                        "tutor-not-eligible",
                        "reason-missing",
                        "program-incomplete",
                        "deficit-already-addressed",
                        "category-demands-difficulty");
    }

    private static Program step(Program before, Random random, Set<String> moves, List<Rejection> refusals) {
        Circumstances now = circumstances(random);
        Decision<ProgramEvent> decision = command(before, random, now);
        switch (decision) {
            case Decision.Rejected<ProgramEvent>(var reason) -> {
                refusals.add(reason);
                return before;
            }
            case Decision.Accepted<ProgramEvent>(var events) -> {
                Program after = before;
                for (ProgramEvent event : events) {
                    String from = after.status().asName().name();
                    after = after.evolve(event);
                    String to = after.status().asName().name();
                    if (!from.equals(to)) {
                        assertThat(MOVES).contains(from + ">" + to);
                        moves.add(from + ">" + to);
                    }
                }
                assertThat(after.revision()).isEqualTo(before.revision() + events.size());
                assertLegal(before, after, now);
                return after;
            }
        }
    }

    private static void assertLegal(Program before, Program after, Circumstances now) {
        if (!(before.status() instanceof Status.Draft)) {
            assertThat(after.content()).as("content is frozen").isEqualTo(before.content());
        }
        assertThat(after.deferrals().keySet()).isSubsetOf(after.content().deficits());
        assertThat(after.deferrals().keySet())
                .isSubsetOf(without(after.content().deficits(), after.content().addressed()));
        if (after.status() instanceof Status.Approved approved && !after.equals(before)) {
            assertThat(approved.order().number()).isNotBlank();
            assertThat(approved.order().date()).isBetween(after.draftedOn(), now.today());
            assertThat(Coverage.of(after, now).uncovered()).isEmpty();
            assertThat(Completeness.lacksBasis(after.content(), now)).isFalse();
            assertThat(now.teacher()).isEqualTo(new Employment.OnStaff());
        }
    }

    private static List<DeficitId> without(List<DeficitId> all, Set<DeficitId> some) {
        return all.stream().filter(deficit -> !some.contains(deficit)).toList();
    }

    private static Decision<ProgramEvent> command(Program program, Random random, Circumstances now) {
        DeficitId deficit = random.nextBoolean() ? METHODICAL : GENERAL;
        String reason = random.nextInt(8) == 0 ? "" : "Причина";
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> program.changeContent(content(random), now);
            case 3 -> program.defer(deficit, reason);
            case 4 -> program.liftDeferral(deficit);
            case 5 -> program.submit(now);
            case 6 -> program.sendBack(reason, now.today());
            case 7 ->
                program.approve(
                        new OrderDetails(
                                random.nextInt(6) == 0 ? null : "118-од", TODAY.plusDays(random.nextInt(4) - 1)),
                        now);
            case 8 -> program.annulApproval(reason);
            default -> random.nextInt(20) == 0 ? program.withdraw(reason) : Decision.<ProgramEvent>nothingToDo();
        };
    }

    private static Content content(Random random) {
        Draftsman draftsman = new Draftsman();
        List<Activity> activities = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            activities.add(course(METHODICAL));
        }
        if (random.nextInt(3) > 0) {
            activities.add(masterClass(GENERAL));
        }
        draftsman.activities = activities;
        if (random.nextBoolean()) {
            draftsman.basis = List.of(
                    Basis.Difficulty.named(METHODICAL),
                    Basis.Difficulty.named(GENERAL),
                    new Basis.Finding(Basis.Source.MONITORING, "Справка № 3", TODAY));
        }
        draftsman.finalResult = random.nextInt(8) == 0 ? "" : "Затруднения сняты";
        draftsman.category =
                random.nextInt(3) == 0 ? TeacherCategory.CATEGORY_APPLICANT : TeacherCategory.YOUNG_SPECIALIST;
        return draftsman.content();
    }

    private static Circumstances circumstances(Random random) {
        Employment teacher = random.nextInt(10) == 0 ? new Employment.Dismissed(TODAY) : new Employment.OnStaff();
        return new Circumstances(
                TODAY.plusDays(random.nextInt(2)),
                teacher,
                Map.of(
                        METHODICAL, deficit(METHODICAL, "METHODICAL", standing(random)),
                        GENERAL, deficit(GENERAL, "GENERAL_PEDAGOGICAL", standing(random))),
                random.nextInt(10) > 0,
                true);
    }

    private static Deficit.Standing standing(Random random) {
        return random.nextInt(4) > 0
                ? Deficit.Standing.OPEN
                : Deficit.Standing.values()[random.nextInt(Deficit.Standing.values().length)];
    }
}

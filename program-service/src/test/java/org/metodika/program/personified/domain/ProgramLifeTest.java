package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.deficit;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
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
            "APPROVED>IN_PROGRESS",
            "IN_PROGRESS>SUBMITTED",
            "IN_PROGRESS>COMPLETED",
            "COMPLETED>IN_PROGRESS",
            "APPROVED>STOPPED",
            "IN_PROGRESS>STOPPED",
            "STOPPED>APPROVED",
            "STOPPED>IN_PROGRESS",
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
        for (int step = 0; step < 200_000; step++) {
            program = step(program, random, moves, refusals);
            states.add(program.status().asName());
            if (isOver(program) && random.nextInt(20) == 0) {
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
                        "category-demands-difficulty",
                        "program-not-binding",
                        "program-not-in-progress",
                        "program-not-completed",
                        "program-not-stopped",
                        "item-already-settled",
                        "nothing-to-reopen",
                        "items-open",
                        "final-report-missing",
                        "done-in-future",
                        "done-before-start",
                        "stage-without-funding",
                        "amendment-open",
                        "no-amendment",
                        "amendment-changes-nothing",
                        "amendment-lacks-order",
                        "approval-amended",
                        "invalid-content");
    }

    private static boolean isOver(Program program) {
        return program.status() instanceof Status.Withdrawn
                || program.status() instanceof Status.Completed
                || program.status() instanceof Status.Stopped;
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
        boolean amended = after.amendments().latest() != null
                && !after.amendments().latest().equals(before.amendments().latest());
        if (!(before.status() instanceof Status.Draft) && !amended) {
            assertThat(inNobodysCare(after.content()))
                    .as("content is frozen")
                    .isEqualTo(inNobodysCare(before.content()));
        }
        assertThat(after.version()).as("versions only grow").isGreaterThanOrEqualTo(before.version());
        assertDeferrals(after.content(), after.deferrals().keySet());
        if (after.amendments().open() != null) {
            assertDeferrals(
                    after.underWork(), after.amendments().open().deferrals().keySet());
        }
        if (after.version() > before.version()) {
            assertThat(after.version()).isEqualTo(before.version() + 1);
            Version version = after.approvedVersion().orElseThrow();
            assertThat(version.number()).isEqualTo(after.version());
            assertThat(version.order().number()).isNotBlank();
            assertThat(version.order().date()).isBetween(after.draftedOn(), now.today());
            assertThat(Coverage.of(after, now).uncovered()).isEmpty();
            assertThat(Completeness.lacksBasis(after.content(), now)).isFalse();
            assertThat(now.teacher()).isEqualTo(new Employment.OnStaff());
        }
        if (after.status() instanceof Status.Completed && !(before.status() instanceof Status.Completed)) {
            assertThat(new UnderWay(before).lacking()).isEmpty();
            assertThat(after.amendments().open()).isNull();
        }
        if (amended) {
            assertThat(Completeness.missing(after.content(), now)).isEmpty();
            before.execution()
                    .stages()
                    .keySet()
                    .forEach(stage -> assertThat(after.content().stage(stage))
                            .as("history stays")
                            .isEqualTo(before.content().stage(stage)));
        }
    }

    private static void assertDeferrals(Content content, Set<DeficitId> deferred) {
        assertThat(deferred).isSubsetOf(without(content.deficits(), content.addressed()));
    }

    private static Content inNobodysCare(Content content) {
        StaffId nobody = new StaffId(new UUID(0, 0));
        return content.inCareOf(Post.TUTOR, nobody).inCareOf(Post.CURATOR, nobody);
    }

    private static List<DeficitId> without(List<DeficitId> all, Set<DeficitId> some) {
        return all.stream().filter(deficit -> !some.contains(deficit)).toList();
    }

    private static Decision<ProgramEvent> command(Program program, Random random, Circumstances now) {
        DeficitId deficit = random.nextBoolean() ? METHODICAL : GENERAL;
        String reason = random.nextInt(8) == 0 ? "" : "Причина";
        if (program.status() instanceof Status.Draft || program.status() instanceof Status.Submitted) {
            return switch (random.nextInt(11)) {
                case 0, 1, 2 -> program.changeContent(content(random), now);
                case 3 -> program.defer(deficit, reason);
                case 4 -> program.liftDeferral(deficit);
                case 5, 6 -> program.submit(now);
                case 7 -> program.sendBack(reason, now.today());
                case 8, 9 -> program.approve(order(random), now);
                default ->
                    random.nextInt(20) == 0
                            ? program.withdraw(reason)
                            : underWay(program, random, now, deficit, reason);
            };
        }
        return random.nextInt(12) == 0
                ? switch (random.nextInt(4)) {
                    case 0 -> program.changeContent(content(random), now);
                    case 1 -> program.submit(now);
                    case 2 -> program.approve(order(random), now);
                    default -> program.withdraw(reason);
                }
                : underWay(program, random, now, deficit, reason);
    }

    private static OrderDetails order(Random random) {
        return new OrderDetails(random.nextInt(6) == 0 ? null : "118-од", TODAY.plusDays(random.nextInt(4) - 1));
    }

    private static Decision<ProgramEvent> underWay(
            Program program, Random random, Circumstances now, DeficitId deficit, String reason) {
        UnderWay underWay = new UnderWay(program);
        Amending amending = new Amending(program);
        ActivityId activity = random.nextBoolean() ? ProgramFixture.COURSE : ProgramFixture.MASTER_CLASS;
        StageId stage = random.nextBoolean() ? ProgramFixture.FIRST : ProgramFixture.SECOND;
        LocalDate day = ProgramFixture.STARTED.plusDays(random.nextInt(5) - 1);
        LocalDate today = ProgramFixture.STARTED.plusDays(2);
        return switch (random.nextInt(22)) {
            case 0 -> underWay.start(random.nextBoolean() ? TODAY : today);
            case 1 -> underWay.report(activity, new Fulfilment.Reported(day, null), today);
            case 2, 3 -> underWay.done(activity, new Fulfilment.Done(day, null), today);
            case 4 -> underWay.waive(activity, reason, today);
            case 5 -> random.nextInt(4) == 0 ? underWay.reopen(activity, reason) : underWay.start(today);
            case 6, 7 -> underWay.passed(stage, day);
            case 8 -> random.nextInt(4) == 0 ? underWay.notPassed(stage) : underWay.start(today);
            case 9 -> underWay.waive(stage, reason, today);
            case 10 -> random.nextInt(4) == 0 ? underWay.reinstate(stage) : underWay.start(today);
            case 11 -> underWay.assign(Post.TUTOR, ProgramFixture.DEPUTY, reason, now.tutorFits());
            case 12 -> underWay.complete(new FinalReport("Отчёт", null, reason), today);
            case 13 -> random.nextInt(3) == 0 ? underWay.annulCompletion(reason) : underWay.start(today);
            case 14 ->
                random.nextInt(20) == 0
                        ? underWay.stop(StopGround.DECISION, reason, order(random), now.today())
                        : underWay.start(today);
            case 15 ->
                random.nextInt(20) == 0 ? underWay.stopOnDismissal(TODAY, today) : underWay.annulStop(reason, now);
            case 16 ->
                random.nextInt(4) == 0
                        ? amending.open(new Deviation(Deviation.Kind.ACTIVITY, reason, TODAY), now.today())
                        : underWay.start(today);
            case 17 -> amending.change(content(random), now);
            case 18 -> amending.adopt(reason, order(random), now);
            case 19 -> random.nextInt(3) == 0 ? amending.reject(reason) : program.defer(deficit, reason);
            case 20 -> random.nextInt(6) == 0 ? program.annulApproval(reason) : program.liftDeferral(deficit);
            default -> underWay.spend(stage, new Execution.Spending(1, TODAY), today);
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
                true,
                Rules.USUAL);
    }

    private static Deficit.Standing standing(Random random) {
        return random.nextInt(4) > 0
                ? Deficit.Standing.OPEN
                : Deficit.Standing.values()[random.nextInt(Deficit.Standing.values().length)];
    }
}

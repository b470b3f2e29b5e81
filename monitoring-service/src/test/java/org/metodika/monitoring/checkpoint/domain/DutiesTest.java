package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.checkpoint.domain.Violation.Annulment;
import org.metodika.monitoring.checkpoint.domain.Violation.Cure;
import org.metodika.monitoring.checkpoint.domain.Violation.Settlement;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.Requirement;

/** The three duties of a teacher: keep the days, do the content, hand the report in (B08). */
@Requirement("B08")
class DutiesTest {

    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    private static final StaffId TUTOR = new StaffId(new UUID(0, 2));
    private static final StaffId DEPUTY = new StaffId(new UUID(0, 3));
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);
    private static final LocalDate BEFORE = DEADLINE.minusDays(10);
    private static final LocalDate FOUND = DEADLINE.plusDays(1);
    private static final LocalDate LATER = DEADLINE.plusDays(5);
    private static final SelfMark OWN = new SelfMark(4, null);
    private static final Report REPORT = new Report("Справка", "Смысловое чтение", null);
    private static final Report BETTER = new Report("Справка", "Смысловое чтение, с анализом", "дело 05-12");

    @Test
    void theTeacherHandsTheReportInWithTheOwnMarkAndTheResultUsesIt() {
        Checkpoint handedIn = after(open(), open().handIn(REPORT, OWN, TEACHER, BEFORE));

        assertThat(handedIn.standing().selfMark()).isEqualTo(OWN);
        assertThat(handedIn.reportHandedInOn()).isEqualTo(BEFORE);
        Checkpoint passed = pass(handedIn, LATER, null);
        assertThat(passed.standing())
                .isEqualTo(new Standing.Passed(OWN, new Result(LATER, 5, REPORT, null, null, null, TUTOR)));
        assertThat(passed.rounds().present()).isEqualTo(new HandIn(REPORT, BEFORE, TEACHER, false));
        // The report was in time though the stage was late.
        assertThat(passed.violations().all())
                .extracting(Violation::kind, Violation::due, Violation::foundOn, Violation::settled)
                .containsExactly(
                        tuple(ViolationKind.LATE_STAGE, DEADLINE, LATER, new Settlement(LATER, Cure.DONE, true)));
    }

    @Test
    void anotherReportReplacesTheFirstAndTheSameAgainChangesNothing() {
        Checkpoint first = handedIn(BEFORE);
        Checkpoint second = after(first, first.handIn(BETTER, null, TEACHER, BEFORE.plusDays(1)));

        assertThat(events(second.handIn(BETTER, null, TEACHER, BEFORE.plusDays(2))))
                .isEmpty();
        assertThat(second.rounds().all())
                .containsExactly(new Round(
                        List.of(
                                new HandIn(REPORT, BEFORE, TEACHER, false),
                                new HandIn(BETTER, BEFORE.plusDays(1), TEACHER, false)),
                        null));
    }

    @Test
    void aReportWithTheResultCountsAsHandedInByThatAndGoesWithIt() {
        Checkpoint passed = pass(marked(), BEFORE, REPORT);
        assertThat(passed.rounds().present()).isEqualTo(new HandIn(REPORT, BEFORE, TUTOR, true));

        Checkpoint reopened = after(passed, passed.annulResult("Не тому педагогу", TUTOR, BEFORE, true));

        assertThat(reopened.rounds().present()).isNull();
        Checkpoint own = pass(handedIn(BEFORE), BEFORE, null);
        assertThat(after(own, own.annulResult("Ошибка", TUTOR, BEFORE, true)).reportHandedInOn())
                .isEqualTo(BEFORE);
    }

    @Test
    void refusesAReportThatNobodyCouldFind() {
        Rejection refusal = refusal(marked().handIn(new Report("", " ", null), null, TEACHER, BEFORE));

        assertThat(refusal).isInstanceOf(CheckpointRefusal.ReportMissing.class);
        assertThat(refusal.flaws()).extracting(Flaw::pointer).containsExactly("/form", "/title");
        assertThat(refusal(marked().handIn(REPORT, new SelfMark(6, null), TEACHER, BEFORE)))
                .isEqualTo(new CheckpointRefusal.MarkOffScale(6, 1, 5, "/selfMark/mark"));
        assertThat(refusal(pass(handedIn(BEFORE), BEFORE, null).handIn(REPORT, null, TEACHER, BEFORE)))
                .isEqualTo(new CheckpointRefusal.CheckpointAlreadyPassed(BEFORE));
    }

    @Test
    @Requirement("L9")
    void lateStageAndMissingReportAreFoundInOneRoundEachOnce() {
        Checkpoint missed = missed();

        assertThat(standing(missed)).containsExactly(ViolationKind.LATE_STAGE, ViolationKind.MISSING_REPORT);
        assertThat(events(missed.missDeadline(LATER))).isEmpty();
        assertThat(standing(after(handedIn(BEFORE), handedIn(BEFORE).missDeadline(FOUND))))
                .containsExactly(ViolationKind.LATE_STAGE);
    }

    @Test
    void eachEndsWithItsOwnCure() {
        Checkpoint missed = after(missed(), missed().giveBack(back(FOUND, null, Lack.CONTENT)));
        assertThat(standing(missed))
                .containsExactly(ViolationKind.LATE_STAGE, ViolationKind.MISSING_REPORT, ViolationKind.UNDONE_CONTENT);

        Checkpoint handedIn = after(missed, missed.handIn(REPORT, null, TEACHER, LATER));
        assertThat(standing(handedIn)).containsExactly(ViolationKind.LATE_STAGE, ViolationKind.UNDONE_CONTENT);

        Checkpoint passed = pass(handedIn, LATER.plusDays(1), null);
        assertThat(standing(passed)).isEmpty();
        assertThat(passed.violations().all())
                .extracting(Violation::settled)
                .containsExactly(
                        new Settlement(LATER.plusDays(1), Cure.DONE, true),
                        new Settlement(LATER, Cure.DONE, false),
                        new Settlement(LATER.plusDays(1), Cure.DONE, true));

        Checkpoint reopened = after(passed, passed.annulResult("Ошибка", TUTOR, LATER.plusDays(2), true));
        assertThat(standing(reopened)).containsExactly(ViolationKind.LATE_STAGE, ViolationKind.UNDONE_CONTENT);
    }

    @Test
    void anEntryThatCameLateShowsThatTheDayWasKept() {
        Checkpoint passed = pass(missed(), DEADLINE, REPORT);

        assertThat(passed.violations().all())
                .extracting(Violation::settled)
                .containsExactly(new Settlement(FOUND, Cure.KEPT, true), new Settlement(FOUND, Cure.KEPT, true));
    }

    @Test
    void aReturnNamesWhatIsLackingAndWhatIsToBeDone() {
        Rejection refusal = refusal(marked().giveBack(new Return(List.of(), " ", BEFORE.minusDays(1), BEFORE, TUTOR)));

        assertThat(refusal.flaws()).extracting(Flaw::pointer).containsExactly("/lacks", "/text", "/until");
        assertThat(refusal(marked().giveBack(new Return(List.of(Lack.REPORT), "Ещё", null, BEFORE, TEACHER))))
                .isEqualTo(new CheckpointRefusal.AssessorIsTeacher());
    }

    @Test
    void aReportFoundLackingDoesNotCountUntilItIsHandedInAnew() {
        Checkpoint handedIn = handedIn(BEFORE);
        Checkpoint returned = after(handedIn, handedIn.giveBack(back(BEFORE, LATER, Lack.REPORT)));

        assertThat(returned.returned()).isTrue();
        assertThat(returned.reportHandedInOn()).isNull();
        assertThat(returned.reportDue()).isEqualTo(LATER);
        assertThat(refusal(returned.pass(entry(LATER, null), LATER)))
                .isInstanceOf(CheckpointRefusal.ReportMissing.class);
        assertThat(standing(after(returned, returned.missDeadline(LATER)))).containsExactly(ViolationKind.LATE_STAGE);
        assertThat(standing(after(returned, returned.missDeadline(LATER.plusDays(1)))))
                .containsExactly(ViolationKind.LATE_STAGE, ViolationKind.MISSING_REPORT);

        Checkpoint anew = after(returned, returned.handIn(REPORT, null, TEACHER, LATER));
        assertThat(anew.returned()).isFalse();
        assertThat(anew.rounds().all()).hasSize(2);
        assertThat(anew.reportHandedInOn()).isEqualTo(LATER);
    }

    @Test
    void undoneContentIsFoundByTheAssessorOnce() {
        Checkpoint handedIn = handedIn(BEFORE);
        Checkpoint returned = after(handedIn, handedIn.giveBack(back(BEFORE, null, Lack.CONTENT)));
        Checkpoint again = after(returned, returned.giveBack(back(BEFORE.plusDays(1), null, Lack.CONTENT)));

        assertThat(again.violations().all())
                .containsExactly(new Violation(ViolationKind.UNDONE_CONTENT, DEADLINE, BEFORE, TUTOR, null, null));
        assertThat(again.reportHandedInOn()).isEqualTo(BEFORE);
        assertThat(standing(pass(again, BEFORE.plusDays(1), null))).isEmpty();
    }

    @Test
    void aPostponementMovesTheLastDayAndWhatWasMissed() {
        Checkpoint missed = missed();
        Checkpoint postponed = after(missed, missed.postpone(LATER, "Болезнь", DEPUTY, FOUND, null));

        assertThat(postponed.plan().deadline()).isEqualTo(LATER);
        assertThat(postponed.planOfProgram().deadline()).isEqualTo(DEADLINE);
        assertThat(postponed.missedOn()).isNull();
        assertThat(postponed.violations().all())
                .extracting(Violation::settled)
                .containsOnly(new Settlement(FOUND, Cure.MOVED, false));
        assertThat(events(postponed.missDeadline(LATER))).isEmpty();
        assertThat(after(postponed, postponed.missDeadline(LATER.plusDays(1)))
                        .violations()
                        .all())
                .hasSize(4);
    }

    @Test
    void refusesAPostponementWithoutGroundOrIntoThePastOrBeyondTheProgram() {
        Checkpoint open = marked();

        assertThat(refusal(open.postpone(LATER, " ", DEPUTY, BEFORE, null)))
                .isEqualTo(new CheckpointRefusal.GroundMissing());
        assertThat(refusal(open.postpone(DEADLINE, "Болезнь", DEPUTY, BEFORE, null)))
                .isEqualTo(new CheckpointRefusal.PostponedTooEarly(DEADLINE, FOUND));
        assertThat(refusal(open.postpone(FOUND, "Болезнь", DEPUTY, LATER, null)))
                .isEqualTo(new CheckpointRefusal.PostponedTooEarly(FOUND, LATER));
        assertThat(refusal(open.postpone(LATER, "Болезнь", DEPUTY, BEFORE, LATER.minusDays(1))))
                .isEqualTo(new CheckpointRefusal.PostponedBeyondProgram(LATER, LATER.minusDays(1)));
        assertThat(refusal(open.postpone(LATER, "Болезнь", TEACHER, BEFORE, LATER)))
                .isEqualTo(new CheckpointRefusal.DeciderIsTeacher());
    }

    @Test
    @Requirement("B46")
    void anAmendmentThatMovesTheStageReplacesThePostponementAndAnotherLeavesIt() {
        Checkpoint open = marked();
        Checkpoint postponed = after(open, open.postpone(LATER, "Болезнь", DEPUTY, BEFORE, null));
        Plan plan = postponed.plan();

        Checkpoint inItsPlace = after(postponed, postponed.follow(amended(plan, DEADLINE, CheckpointForm.SPEECH)));
        assertThat(inItsPlace.plan().deadline()).isEqualTo(LATER);
        assertThat(inItsPlace.plan().form()).isEqualTo(CheckpointForm.SPEECH);

        Checkpoint moved =
                after(postponed, postponed.follow(amended(plan, LATER.plusDays(20), CheckpointForm.OPEN_LESSON)));
        assertThat(moved.plan().deadline()).isEqualTo(LATER.plusDays(20));
        assertThat(moved.planOfProgram().deadline()).isEqualTo(LATER.plusDays(20));
        assertThat(moved.postponements()).extracting(Postponement::replacedOn).containsExactly(BEFORE);
    }

    @Test
    void aWrongViolationIsAnnulledWithAReasonAndNotFoundAgain() {
        Checkpoint missed = missed();

        Checkpoint annulled = after(missed, missed.annulViolation(2, "Сдан на бумаге", DEPUTY, LATER));

        assertThat(annulled.violations().all().get(1).annulled())
                .isEqualTo(new Annulment("Сдан на бумаге", LATER, DEPUTY));
        assertThat(standing(annulled)).containsExactly(ViolationKind.LATE_STAGE);
        assertThat(events(annulled.missDeadline(LATER))).isEmpty();
        assertThat(refusal(annulled.annulViolation(2, "Ещё", DEPUTY, LATER)))
                .isEqualTo(new CheckpointRefusal.ViolationAlreadyAnnulled(LATER));
        assertThat(refusal(annulled.annulViolation(3, "Ещё", DEPUTY, LATER)))
                .isEqualTo(new CheckpointRefusal.NoSuchViolation(3));
        assertThat(refusal(missed.annulViolation(1, " ", DEPUTY, LATER)))
                .isEqualTo(new CheckpointRefusal.ReasonMissing());
        assertThat(refusal(missed.annulViolation(1, "Моё", TEACHER, LATER)))
                .isEqualTo(new CheckpointRefusal.DeciderIsTeacher());
    }

    @Test
    void keepsABoundedHistory() {
        Checkpoint full = IntStream.range(0, Rounds.MOST)
                .boxed()
                .reduce(
                        marked(),
                        (present, number) -> after(
                                present,
                                present.handIn(new Report("Справка", "№ " + number, null), null, TEACHER, BEFORE)),
                        (one, other) -> other);

        assertThat(refusal(full.handIn(REPORT, null, TEACHER, BEFORE)))
                .isEqualTo(new CheckpointRefusal.HistoryFull(Rounds.MOST));
        assertThat(refusal(full.giveBack(back(BEFORE, null, Lack.REPORT))))
                .isEqualTo(new CheckpointRefusal.HistoryFull(Rounds.MOST));
    }

    @Test
    void whatAnEarlierReleaseStoredIsALateStage() {
        Checkpoint stored = new Checkpoint(
                plan(CheckpointForm.OPEN_LESSON), new Standing.Open(OWN), FOUND, List.of(), null, null, null, null);

        assertThat(standing(stored)).containsExactly(ViolationKind.LATE_STAGE);
        assertThat(events(stored.missDeadline(LATER)))
                .containsExactly(
                        new CheckpointEvent.ViolationFound(ViolationKind.MISSING_REPORT, DEADLINE, LATER, null));
    }

    @ParameterizedTest
    @EnumSource(CheckpointForm.class)
    @Requirement("C12")
    void eachFormDemandsWhatTheSourceSaysOfIt(CheckpointForm form) {
        Checkpoint marked = marked(form);
        String lacking = switch (form) {
            case INTERVIEW -> "/counterpart";
            case SPEECH -> "/occasion/venue";
            case MATERIALS_DEFENCE -> "/occasion/materials";
            case ARTICLE -> "/occasion/journal";
            case DIARY, OPEN_LESSON -> "";
        };

        Decision<CheckpointEvent> bare = marked.pass(entry(BEFORE, REPORT), BEFORE);
        if (lacking.isEmpty()) {
            assertThat(events(bare)).isNotEmpty();
        } else {
            assertThat(refusal(bare).flaws()).extracting(Flaw::pointer).containsExactly(lacking);
        }
        Occasion said = new Occasion(
                Occasion.Venue.PEDAGOGICAL_COUNCIL, Occasion.Materials.METHODICAL, "Русская словесность", null);
        assertThat(after(
                                marked,
                                marked.pass(
                                        new ResultEntry(BEFORE, 5, REPORT, Counterpart.MENTOR, said, null, TUTOR),
                                        BEFORE))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    private static List<ViolationKind> standing(Checkpoint checkpoint) {
        return checkpoint.violations().all().stream()
                .filter(Violation::stands)
                .map(Violation::kind)
                .toList();
    }

    private static Return back(LocalDate on, @Nullable LocalDate until, Lack... lacks) {
        return new Return(List.of(lacks), "Добавьте анализ урока", until, on, TUTOR);
    }

    private static Checkpoint pass(Checkpoint before, LocalDate passedOn, @Nullable Report report) {
        LocalDate today = passedOn.isBefore(FOUND) ? FOUND : passedOn;
        return after(before, before.pass(entry(passedOn, report), today));
    }

    private static ResultEntry entry(LocalDate passedOn, @Nullable Report report) {
        return new ResultEntry(passedOn, 5, report, null, null, null, TUTOR);
    }

    private static Plan amended(Plan plan, LocalDate deadline, CheckpointForm form) {
        return new Plan(
                plan.id(),
                plan.programId(),
                9,
                plan.schoolId(),
                plan.teacherId(),
                plan.tutorId(),
                plan.stageId(),
                plan.ordinal(),
                form,
                deadline,
                plan.startsOn(),
                BEFORE,
                null);
    }

    private static Checkpoint open() {
        return Checkpoint.startedBy(new CheckpointEvent.Planned(plan(CheckpointForm.OPEN_LESSON)));
    }

    private static Checkpoint marked() {
        return marked(CheckpointForm.OPEN_LESSON);
    }

    private static Checkpoint marked(CheckpointForm form) {
        return Checkpoint.startedBy(new CheckpointEvent.Planned(plan(form)))
                .evolve(new CheckpointEvent.SelfMarked(OWN));
    }

    private static Checkpoint handedIn(LocalDate on) {
        return after(marked(), marked().handIn(REPORT, null, TEACHER, on));
    }

    private static Checkpoint missed() {
        return after(marked(), marked().missDeadline(FOUND));
    }

    private static Plan plan(CheckpointForm form) {
        return new Plan(
                new CheckpointId(new UUID(0, 4)),
                new ProgramId(new UUID(0, 5)),
                7,
                "school-07",
                TEACHER,
                TUTOR,
                new StageId(new UUID(0, 6)),
                1,
                form,
                DEADLINE,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 1),
                null);
    }

    private static Checkpoint after(Checkpoint before, Decision<CheckpointEvent> decision) {
        return events(decision).stream().reduce(before, Checkpoint::evolve, (one, other) -> other);
    }
}

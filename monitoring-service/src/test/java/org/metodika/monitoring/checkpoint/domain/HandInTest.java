package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.BEFORE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.BETTER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.DEADLINE;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.LATER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.OWN;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.REPORT;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TEACHER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TUTOR;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.after;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.back;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.entry;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.handedIn;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.marked;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.open;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.pass;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.plan;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.standing;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.checkpoint.domain.Violation.Cure;
import org.metodika.monitoring.checkpoint.domain.Violation.Settlement;
import org.metodika.test.Requirement;

/** The report: handed in, returned with what it lacks, handed in anew (B08). */
@Requirement("B08")
class HandInTest {

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

    @ParameterizedTest
    @EnumSource(CheckpointForm.class)
    @Requirement("C12")
    void eachFormDemandsWhatTheSourceSaysOfIt(CheckpointForm form) {
        Checkpoint marked = marked(plan(form));
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
}

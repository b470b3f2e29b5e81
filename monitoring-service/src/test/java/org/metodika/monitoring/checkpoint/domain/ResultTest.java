package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.OCCASION;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.OWN;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.REPORT;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.STARTS;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TEACHER;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TODAY;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.TUTOR;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.after;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.entry;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.marked;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.open;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.passed;
import static org.metodika.monitoring.checkpoint.domain.CheckpointFixture.plan;
import static org.metodika.test.Decided.refusal;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

/** What a result needs for a checkpoint to be passed. */
class ResultTest {

    @Test
    @Requirement("C11")
    void refusesAResultBeforeTheTeachersOwnMark() {
        assertThat(refusal(open().pass(entry(TODAY), TODAY))).isEqualTo(new CheckpointRefusal.SelfMarkMissing());
    }

    @Test
    @Requirement("C11")
    void passesWithReportAndBothMarks() {
        Checkpoint passed = passed(TODAY);

        assertThat(passed.standing())
                .isEqualTo(new Standing.Passed(OWN, new Result(TODAY, 5, REPORT, null, OCCASION, null, TUTOR)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 6, Integer.MAX_VALUE})
    void refusesMarksOffTheScale(int mark) {
        assertThat(refusal(open().selfMark(new SelfMark(mark, null))))
                .isEqualTo(new CheckpointRefusal.MarkOffScale(mark, 1, 5, "/mark"));
        assertThat(refusal(marked().pass(entry(TODAY, mark, REPORT, null, TUTOR), TODAY)))
                .isEqualTo(new CheckpointRefusal.MarkOffScale(mark, 1, 5, "/assessorMark"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void takesEveryMarkOfTheScale(int mark) {
        Checkpoint marked = after(open(), open().selfMark(new SelfMark(mark, null)));

        assertThat(after(marked, marked.pass(entry(TODAY, mark, REPORT, null, TUTOR), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    static Stream<@Nullable Report> incompleteReports() {
        return Stream.of(null, new Report(" ", "Тема", null), new Report("Справка", "", null), new Report("", "", ""));
    }

    @ParameterizedTest
    @MethodSource("incompleteReports")
    @Requirement("B26")
    void refusesAResultWithoutReport(@Nullable Report report) {
        assertThat(refusal(marked().pass(entry(TODAY, 5, report, null, TUTOR), TODAY)))
                .isInstanceOf(CheckpointRefusal.ReportMissing.class);
    }

    @Test
    void saysWhatTheReportLacks() {
        Rejection refusal = refusal(marked().pass(entry(TODAY, 5, new Report("", " ", null), null, TUTOR), TODAY));

        assertThat(refusal.flaws()).extracting(Flaw::pointer).containsExactly("/report/form", "/report/title");
    }

    @Test
    @Requirement("C12")
    void refusesAnInterviewThatNamesNobody() {
        Checkpoint interview = marked(plan(CheckpointForm.INTERVIEW));

        assertThat(refusal(interview.pass(entry(TODAY), TODAY))).isEqualTo(new CheckpointRefusal.CounterpartMissing());
        assertThat(after(interview, interview.pass(entry(TODAY, 5, REPORT, Counterpart.METHODIST, TUTOR), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @ParameterizedTest
    @EnumSource(value = CheckpointForm.class, names = "INTERVIEW", mode = EnumSource.Mode.EXCLUDE)
    @Requirement("C12")
    void otherFormsNeedNoCounterpart(CheckpointForm form) {
        Checkpoint checkpoint = marked(plan(form));

        assertThat(after(checkpoint, checkpoint.pass(entry(TODAY), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    void refusesADayThatHasNotCome() {
        assertThat(refusal(marked().pass(entry(TODAY.plusDays(1)), TODAY)))
                .isEqualTo(new CheckpointRefusal.PassedInFuture(TODAY.plusDays(1), TODAY));
    }

    @Test
    void refusesADayBeforeTheProgramBegan() {
        assertThat(refusal(marked().pass(entry(STARTS.minusDays(1)), TODAY)))
                .isEqualTo(new CheckpointRefusal.PassedBeforeProgram(STARTS.minusDays(1), STARTS));
        assertThat(after(marked(), marked().pass(entry(STARTS), TODAY))
                        .standing()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    @Requirement("B30")
    void refusesADayBeforeTheOrderOfApproval() {
        Checkpoint approvedLater = marked(plan(CheckpointForm.DIARY, STARTS.plusDays(5)));

        assertThat(refusal(approvedLater.pass(entry(STARTS.plusDays(4)), TODAY)))
                .isEqualTo(new CheckpointRefusal.PassedBeforeProgram(STARTS.plusDays(4), STARTS.plusDays(5)));
    }

    @Test
    @Requirement("C11")
    void refusesAnAssessorWhoIsTheTeacher() {
        assertThat(refusal(marked().pass(entry(TODAY, 5, REPORT, null, TEACHER), TODAY)))
                .isEqualTo(new CheckpointRefusal.AssessorIsTeacher());
    }
}

package org.metodika.diagnostics.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.assessment.domain.Sample.DEPUTY;
import static org.metodika.diagnostics.assessment.domain.Sample.TEACHER;
import static org.metodika.diagnostics.assessment.domain.Sample.TODAY;
import static org.metodika.diagnostics.assessment.domain.Sample.YARDSTICK;
import static org.metodika.diagnostics.assessment.domain.Sample.answers;
import static org.metodika.diagnostics.assessment.domain.Sample.opened;
import static org.metodika.diagnostics.assessment.domain.Sample.sheet;
import static org.metodika.diagnostics.assessment.domain.Sample.with;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentNotOpen;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SheetAlreadyRecorded;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Rejection.Flaw;

/** What an assessment says of sheets that are begun, and of those that come again. */
class BegunSheetTest {

    private static final SheetId NEW = new SheetId(UUID.randomUUID());
    private static final Evidence OWN = Evidence.of(Source.SELF_ASSESSMENT);

    @Test
    void answersSoFarNeedNotBeEnoughButRight() {
        assertThat(opened().mayBegin(NEW, OWN, List.of(), TEACHER, YARDSTICK)).isEmpty();
        assertThat(opened().mayBegin(NEW, OWN, answers("a1", 9), TEACHER, YARDSTICK)
                        .orElseThrow()
                        .flaws())
                .extracting(Flaw::code)
                .containsExactly("points-off-scale");
        assertThat(opened().mayBegin(NEW, OWN, List.of(), DEPUTY, YARDSTICK)
                        .orElseThrow()
                        .flaws())
                .extracting(Flaw::code)
                .containsExactly("self-assessment-is-own-sheet");
    }

    @Test
    void nothingIsBegunInAnAssessmentThatIsOver() {
        Assessment over = Sample.after(opened(), opened().annul(new Annulment(TODAY, DEPUTY, "ошибка")));

        assertThat(over.mayBegin(NEW, OWN, List.of(), TEACHER, YARDSTICK))
                .contains(new AssessmentNotOpen(Assessment.Status.ANNULLED));
    }

    @Test
    void theSameSheetAgainChangesNothingAndAnotherUnderItsIdIsRefused() {
        RecordSheet first = sheet(Source.LESSON, DEPUTY, "a1", 3, "b1", 4);
        Assessment filled = with(opened(), first);
        RecordSheet later =
                new RecordSheet(first.id(), first.evidence(), TODAY, first.answers(), DEPUTY, TODAY.plusDays(3));
        RecordSheet other = new RecordSheet(first.id(), first.evidence(), TODAY, answers("a1", 2), DEPUTY, TODAY);

        assertThat(events(filled.recordSheet(later, YARDSTICK))).isEmpty();
        assertThat(refusal(filled.recordSheet(other, YARDSTICK))).isEqualTo(new SheetAlreadyRecorded(TODAY));
        assertThat(filled.mayBegin(first.id(), OWN, List.of(), TEACHER, YARDSTICK))
                .contains(new SheetAlreadyRecorded(TODAY));
    }
}

package org.metodika.diagnostics.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.diagnostics.assessment.domain.Sample.DEPUTY;
import static org.metodika.diagnostics.assessment.domain.Sample.NOW;
import static org.metodika.diagnostics.assessment.domain.Sample.TEACHER;
import static org.metodika.diagnostics.assessment.domain.Sample.TODAY;
import static org.metodika.diagnostics.assessment.domain.Sample.YARDSTICK;
import static org.metodika.diagnostics.assessment.domain.Sample.after;
import static org.metodika.diagnostics.assessment.domain.Sample.answers;
import static org.metodika.diagnostics.assessment.domain.Sample.opened;
import static org.metodika.diagnostics.assessment.domain.Sample.sheet;
import static org.metodika.diagnostics.assessment.domain.Sample.with;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.assessment.domain.Assessment.Status;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentAlreadyAnnulled;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentNotOpen;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.CriteriaWithoutAnswers;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.OwnAssessment;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SheetAlreadyAnnulled;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TeacherNotOnStaff;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TooFewSources;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TooManySheets;
import org.metodika.diagnostics.ids.Method;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

class AssessmentTest {

    private static final Annulment MISTAKE = new Annulment(TODAY, DEPUTY, "Не тот класс");

    @Test
    void opensForATeacherOnTheStaffAndNotAfterTheLastDayOfWork() {
        AssessmentId id = new AssessmentId(UUID.randomUUID());

        assertThat(events(Assessment.open(id, "school-07", TEACHER, TODAY, YARDSTICK, DEPUTY, TODAY)))
                .hasSize(1);
        assertThat(refusal(Assessment.open(id, "school-07", TEACHER, TODAY.minusDays(1), YARDSTICK, DEPUTY, TODAY)))
                .isEqualTo(new TeacherNotOnStaff(TODAY.minusDays(1)));
    }

    @Test
    void keepsItsPlaceOnlyWhileItIsOpen() {
        Assessment open = opened();
        Assessment annulled = after(open, open.annul(MISTAKE));

        assertThat(open.naturalKey()).isEqualTo("open|" + TEACHER + "|sample");
        assertThat(annulled.naturalKey()).isEqualTo(open.id().toString());
    }

    @Test
    @Requirement({"C20", "C21", "A29"})
    void recordsASheetWithItsSourceWhichGivesTheMethod() {
        Assessment filled = with(opened(), sheet(Source.LESSON, DEPUTY, "a1", 3, "b1", 4));

        assertThat(filled.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.source()).isEqualTo(Source.LESSON);
            assertThat(sheet.source().method()).isEqualTo(Method.OBSERVATION);
            assertThat(sheet.recordedBy()).isEqualTo(DEPUTY);
            assertThat(sheet.answers()).isEqualTo(answers("a1", 3, "b1", 4));
        });
    }

    @Test
    void namesEverythingThatIsWrongWithASheetAtOnce() {
        RecordSheet bad = new RecordSheet(
                new SheetId(UUID.randomUUID()),
                new Evidence(Source.OTHER, " ", null, null, null),
                TODAY.plusDays(1),
                answers("zz", 1, "a1", 5, "a1", 2),
                DEPUTY,
                TODAY);

        assertThat(refusal(opened().recordSheet(bad, YARDSTICK)).flaws())
                .extracting(Flaw::pointer, Flaw::code)
                .containsExactly(
                        tuple("/sourceDescription", "source-needs-description"),
                        tuple("/answeredOn", "answered-in-future"),
                        tuple("/answers/0/item", "unknown-item"),
                        tuple("/answers/1/points", "points-off-scale"),
                        tuple("/answers/2/item", "item-answered-twice"));
    }

    @Test
    void refusesASheetThatAnswersTooLittleOrLongAgo() {
        RecordSheet empty = sheet(Source.LESSON, DEPUTY);
        RecordSheet old = new RecordSheet(
                empty.id(), Evidence.of(Source.LESSON), TODAY.minusDays(367), answers("a1", 1), DEPUTY, TODAY);
        RecordSheet oldest = new RecordSheet(
                empty.id(), Evidence.of(Source.LESSON), TODAY.minusDays(366), answers("a1", 1), DEPUTY, TODAY);

        assertThat(refusal(opened().recordSheet(empty, YARDSTICK)).flaws())
                .containsExactly(Flaw.at("/answers", "too-few-answers", 0, 1, 3));
        assertThat(refusal(opened().recordSheet(old, YARDSTICK)).flaws())
                .extracting(Flaw::code)
                .containsExactly("answered-too-long-ago");
        assertThat(events(opened().recordSheet(oldest, YARDSTICK))).hasSize(1);
    }

    @Test
    void theTeacherRecordsASelfAssessmentAndNothingElseAndNobodyElseDoes() {
        assertThat(refusal(opened().recordSheet(sheet(Source.INTERVIEW, TEACHER, "a1", 4), YARDSTICK))
                        .flaws())
                .containsExactly(Flaw.at("/source", "own-sheet-is-self-assessment"));
        assertThat(refusal(opened().recordSheet(sheet(Source.SELF_ASSESSMENT, DEPUTY, "a1", 4), YARDSTICK))
                        .flaws())
                .containsExactly(Flaw.at("/source", "self-assessment-is-own-sheet"));
        assertThat(with(opened(), sheet(Source.SELF_ASSESSMENT, TEACHER, "a1", 4))
                        .sheets())
                .hasSize(1);
    }

    @Test
    void holdsAsManySheetsAsPeopleLookThrough() {
        RecordSheet[] full = IntStream.range(0, Assessment.SHEET_LIMIT)
                .mapToObj(i -> sheet(Source.LESSON, DEPUTY, "a1", 1))
                .toArray(RecordSheet[]::new);

        assertThat(refusal(with(opened(), full).recordSheet(sheet(Source.LESSON, DEPUTY, "a1", 1), YARDSTICK)))
                .isEqualTo(new TooManySheets(200));
    }

    @Test
    @Requirement({"C20", "C21"})
    void refusesClosingWithoutTwoDifferentSources() {
        Assessment none = opened();
        Assessment twiceTheSame = with(
                none,
                sheet(Source.LESSON, DEPUTY, "a1", 3, "b1", 3),
                sheet(Source.LESSON, DEPUTY, "a1", 3, "b1", 3),
                sheet(Source.SELF_ASSESSMENT, TEACHER, "a1", 3, "b1", 3));
        Assessment second = with(none, sheet(Source.LESSON, DEPUTY, "a1", 3), sheet(Source.JOURNAL, DEPUTY, "b1", 3));
        Assessment secondAnnulled =
                after(second, second.annulSheet(second.sheets().getLast().id(), MISTAKE));

        assertThat(refusal(none.close(YARDSTICK, DEPUTY, TODAY, NOW))).isEqualTo(new TooFewSources(2, 0, List.of()));
        assertThat(refusal(twiceTheSame.close(YARDSTICK, DEPUTY, TODAY, NOW)))
                .isEqualTo(new TooFewSources(2, 1, List.of(Source.LESSON)));
        assertThat(refusal(secondAnnulled.close(YARDSTICK, DEPUTY, TODAY, NOW)))
                .isEqualTo(new TooFewSources(2, 1, List.of(Source.LESSON)));
    }

    @Test
    void refusesClosingWhileACriterionHasNoAnswer() {
        Assessment onlyA = with(
                opened(),
                sheet(Source.LESSON, DEPUTY, "a1", 3),
                sheet(Source.JOURNAL, DEPUTY, "a2", 3),
                sheet(Source.SELF_ASSESSMENT, TEACHER, "b1", 4));

        assertThat(refusal(onlyA.close(YARDSTICK, DEPUTY, TODAY, NOW)))
                .isEqualTo(new CriteriaWithoutAnswers(List.of("B")));
    }

    @Test
    @Requirement({"A03", "C03"})
    void closesWithActualAndRequiredLevelsDeficitsAndStrengths() {
        Assessment filled = with(
                opened(),
                sheet(Source.LESSON, DEPUTY, "a1", 4, "a2", 4, "b1", 2),
                sheet(Source.INTERVIEW, DEPUTY, "a1", 4, "a2", 1, "b1", 3),
                sheet(Source.SELF_ASSESSMENT, TEACHER, "a1", 4, "b1", 4));

        Assessment closed = after(filled, filled.close(YARDSTICK, DEPUTY, TODAY, NOW));

        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        Result result = Objects.requireNonNull(closed.result());
        assertThat(result.sources()).containsExactly(Source.INTERVIEW, Source.LESSON);
        assertThat(result.closedAt()).isEqualTo(NOW);
        assertThat(result.levels())
                .containsExactly(
                        // (12/12 + 6/12) / 2
                        new CriterionResult("A", 75.0, "HIGH", "MIDDLE", 50, false, true, 100.0, null, 75.0),
                        // (2/4 + 3/4) / 2
                        new CriterionResult("B", 62.5, "MIDDLE", "HIGH", 75, true, false, 100.0, null, 62.5));
    }

    @Test
    void nobodyClosesOrAnnulsAnAssessmentOfThemselves() {
        Assessment filled = with(
                opened(),
                sheet(Source.LESSON, DEPUTY, "a1", 3, "b1", 3),
                sheet(Source.JOURNAL, DEPUTY, "a1", 3),
                sheet(Source.SELF_ASSESSMENT, TEACHER, "a1", 3));
        Annulment own = new Annulment(TODAY, TEACHER, "Передумал");

        assertThat(refusal(filled.close(YARDSTICK, TEACHER, TODAY, NOW))).isEqualTo(new OwnAssessment());
        assertThat(refusal(filled.annul(own))).isEqualTo(new OwnAssessment());
        assertThat(refusal(filled.annulSheet(filled.sheets().getFirst().id(), own)))
                .isEqualTo(new OwnAssessment());
        assertThat(events(filled.annulSheet(filled.sheets().getLast().id(), own)))
                .hasSize(1);
    }

    @Test
    void isAnnulledOpenOrClosedOnceAndThenLeftAlone() {
        Assessment open =
                with(opened(), sheet(Source.LESSON, DEPUTY, "a1", 3, "b1", 3), sheet(Source.JOURNAL, DEPUTY, "a1", 3));
        Assessment closed = after(open, open.close(YARDSTICK, DEPUTY, TODAY, NOW));
        SheetId first = open.sheets().getFirst().id();

        for (Assessment before : List.of(open, closed)) {
            Assessment annulled = after(before, before.annul(MISTAKE));
            assertThat(annulled.status()).isEqualTo(Status.ANNULLED);
            assertThat(annulled.annulment()).isEqualTo(MISTAKE);
            assertThat(annulled.result()).isEqualTo(before.result());
            assertThat(refusal(annulled.annul(MISTAKE))).isEqualTo(new AssessmentAlreadyAnnulled(TODAY));
            assertThat(refusal(annulled.close(YARDSTICK, DEPUTY, TODAY, NOW)))
                    .isEqualTo(new AssessmentNotOpen(Status.ANNULLED));
            assertThat(refusal(annulled.recordSheet(sheet(Source.LESSON, DEPUTY, "a1", 3), YARDSTICK)))
                    .isEqualTo(new AssessmentNotOpen(Status.ANNULLED));
        }
        assertThat(refusal(closed.annulSheet(first, MISTAKE))).isEqualTo(new AssessmentNotOpen(Status.CLOSED));
        assertThat(refusal(closed.close(YARDSTICK, DEPUTY, TODAY, NOW)))
                .isEqualTo(new AssessmentNotOpen(Status.CLOSED));
    }

    @Test
    void aSheetIsAnnulledOnceAndStaysVisible() {
        Assessment open = with(opened(), sheet(Source.LESSON, DEPUTY, "a1", 3));
        SheetId id = open.sheets().getFirst().id();

        Assessment without = after(open, open.annulSheet(id, MISTAKE));

        assertThat(without.sheet(id).orElseThrow().annulment()).isEqualTo(MISTAKE);
        assertThat(without.sources()).isEmpty();
        assertThat(refusal(without.annulSheet(id, new Annulment(LocalDate.of(2026, 10, 1), DEPUTY, "снова"))))
                .isEqualTo(new SheetAlreadyAnnulled(TODAY));
    }
}

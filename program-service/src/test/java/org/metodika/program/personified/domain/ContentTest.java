package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.COURSE;
import static org.metodika.program.personified.domain.ProgramFixture.FIRST;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.SECOND;
import static org.metodika.program.personified.domain.ProgramFixture.TEACHER;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.activity;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.deficit;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.open;
import static org.metodika.program.personified.domain.ProgramFixture.said;
import static org.metodika.program.personified.domain.ProgramFixture.stage;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

class ContentTest {

    private static final DeficitId UNKNOWN = new DeficitId(new UUID(8, 8));

    @Test
    @Requirement("B24")
    void isFlaggedAndNotSubmittedWithAnActivityThatRelatesToNoDifficulty() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(course(METHODICAL, GENERAL), masterClass());
        Coverage coverage = Coverage.of(draft(draftsman.content()), now());
        assertThat(coverage.isFlagged()).isTrue();
        assertThat(coverage.unrelated()).containsExactly(ProgramFixture.MASTER_CLASS);
        assertThat(said(refusal(draft(draftsman.content()).submit(now())).flaws()))
                .containsExactly("/activities/1/deficits activity-unrelated");
    }

    @Test
    @Requirement("B24")
    void showsHowEachDeficitIsDealtWith() {
        DeficitId deferred = new DeficitId(new UUID(2, 3));
        DeficitId annulled = new DeficitId(new UUID(2, 4));
        Draftsman draftsman = new Draftsman();
        draftsman.basis = List.of(
                Basis.Difficulty.named(METHODICAL),
                new Basis.Finding(Basis.Source.MONITORING, "Справка", null),
                Basis.Difficulty.named(GENERAL),
                Basis.Difficulty.named(deferred),
                Basis.Difficulty.named(annulled));
        draftsman.activities = List.of(course(METHODICAL));
        Program program = draft(draftsman.content()).evolve(new ProgramEvent.DeficitDeferred(deferred, "Курсы весной"));
        Coverage coverage = Coverage.of(
                program,
                now(
                        open(METHODICAL, "METHODICAL"),
                        open(GENERAL, "GENERAL_PEDAGOGICAL"),
                        open(deferred, "METHODICAL"),
                        deficit(annulled, "METHODICAL", Deficit.Standing.ANNULLED)));
        assertThat(coverage.deficits())
                .extracting(Coverage.Line::verdict)
                .containsExactly(
                        Coverage.Verdict.ADDRESSED,
                        Coverage.Verdict.UNCOVERED,
                        Coverage.Verdict.DEFERRED,
                        Coverage.Verdict.CLOSED);
        assertThat(coverage.deficits().getFirst().activities()).containsExactly(COURSE);
        assertThat(coverage.uncovered()).containsExactly(GENERAL);
    }

    @Test
    void mayNotNameTheSameOrUnknownDeficits() {
        assertThat(flaws(draftsman -> draftsman.basis = List.of(
                        Basis.Difficulty.named(METHODICAL),
                        Basis.Difficulty.named(METHODICAL),
                        Basis.Difficulty.named(GENERAL),
                        Basis.Difficulty.named(UNKNOWN))))
                .containsExactly("/basis/1/deficitId deficit-named-twice", "/basis/3/deficitId deficit-unknown");
        assertThat(flaws(draftsman -> draftsman.activities = List.of(course(METHODICAL, UNKNOWN, METHODICAL))))
                .containsExactly(
                        "/activities/0/deficits/1 deficit-not-in-basis",
                        "/activities/0/deficits/2 deficit-named-twice");
    }

    @Test
    void mayNotContradictItsDates() {
        assertThat(flaws(draftsman -> draftsman.endsOn = LocalDate.of(2026, 9, 30)))
                .containsExactly(
                        "/endsOn end-before-start",
                        "/stages/0/deadline deadline-after-end",
                        "/stages/1/deadline deadline-after-end");
        assertThat(flaws(draftsman -> draftsman.stages =
                        List.of(stage(FIRST, LocalDate.of(2026, 9, 30)), stage(SECOND, LocalDate.of(2026, 9, 30)))))
                .containsExactly(
                        "/stages/0/deadline deadline-before-start",
                        "/stages/1/deadline deadline-out-of-order",
                        "/stages/1/deadline deadline-before-start");
        assertThat(flaws(draftsman -> draftsman.basis = List.of(
                        Basis.Difficulty.named(METHODICAL),
                        Basis.Difficulty.named(GENERAL),
                        new Basis.Finding(Basis.Source.MONITORING, " ", TODAY.plusDays(1)))))
                .containsExactly("/basis/2/reference reference-missing", "/basis/2/date date-in-future");
    }

    @Test
    void mayNotHaveImpossibleActivities() {
        assertThat(flaws(draftsman -> draftsman.activities = List.of(
                        activity(COURSE, ActivityKind.INVARIANT_MODULE, "ИРО", 0, METHODICAL),
                        activity(COURSE, ActivityKind.INVARIANT_MODULE, "ИРО", 2001, METHODICAL))))
                .containsExactly(
                        "/activities/0/hours hours-out-of-range",
                        "/activities/1/activityId id-used-twice",
                        "/activities/1/hours hours-out-of-range");
        Activity formless = new Activity(
                COURSE,
                ActivityKind.SELF_EDUCATION,
                "",
                OtherForm.FORUM,
                null,
                null,
                1,
                null,
                null,
                null,
                new StageId(new UUID(3, 9)),
                List.of(),
                null);
        assertThat(flaws(draftsman -> draftsman.activities = List.of(formless)))
                .containsExactly(
                        "/activities/0/title title-missing",
                        "/activities/0/form form-for-other-forms-only",
                        "/activities/0/stageId stage-unknown");
        assertThat(flaws(draftsman -> draftsman.stages =
                        List.of(stage(FIRST, LocalDate.of(2026, 12, 1)), stage(FIRST, LocalDate.of(2027, 1, 1)))))
                .contains("/stages/1/stageId id-used-twice");
    }

    @Test
    void mayNotBeEndless() {
        assertThat(flaws(draftsman -> {
                    draftsman.basis = List.of(
                            Basis.Difficulty.named(METHODICAL),
                            Basis.Difficulty.named(GENERAL),
                            new Basis.Finding(Basis.Source.MONITORING, "я".repeat(501), null));
                    draftsman.note = new Note("я".repeat(4001), "", "", "");
                    draftsman.stages = Collections.nCopies(101, stage(FIRST, LocalDate.of(2026, 12, 1)));
                }))
                .contains("/stages too-many", "/basis/2/reference size-max", "/note/generalAim size-max");
    }

    @Test
    @Requirement({"B07", "B11"})
    void mayNameOnlyFittingPeople() {
        var now = new Circumstances(TODAY, new Employment.OnStaff(), now().deficits(), false, false, Rules.USUAL);
        Draftsman draftsman = new Draftsman();
        draftsman.curator = ProgramFixture.DEPUTY;
        assertThat(said(refusal(draft().changeContent(draftsman.content(), now)).flaws()))
                .containsExactly("/tutorId tutor-not-eligible", "/curatorId curator-not-eligible");
        assertThat(flaws(own -> own.tutor = TEACHER)).containsExactly("/tutorId tutor-not-eligible");
    }

    /** What is wrong in a draft already. */
    private static List<String> flaws(Consumer<Draftsman> change) {
        Draftsman draftsman = new Draftsman();
        change.accept(draftsman);
        return said(refusal(draft().changeContent(draftsman.content(), now())).flaws());
    }
}

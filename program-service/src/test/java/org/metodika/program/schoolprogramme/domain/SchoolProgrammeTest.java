package org.metodika.program.schoolprogramme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.COUNCIL_ON;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.ID;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.MEETING;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.NOW;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.TODAY;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.after;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.approved;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.content;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.draft;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.opened;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.papers;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.test.Requirement;

class SchoolProgrammeTest {

    @Test
    @Requirement({"D01", "D02"})
    void spansYearsThatAPersonsProgramMayNot() {
        SchoolProgramme draft = draft();
        assertThat(draft.content().toYear() - draft.content().fromYear()).isEqualTo(3);
        assertThat(draft.content().grounds()).containsExactly("Противоречие");
        assertThat(draft.content().purposes()).containsExactly("Назначение");
        assertThat(draft.template()).isEqualTo(new TemplateRef(new UUID(9, 9), 1));
    }

    @Test
    @Requirement({"A04", "A05", "A08", "A10", "D01"})
    void refusesWhatIsWrongInItselfAndSaysAllOfIt() {
        Content right = content();
        Stage odd = new Stage(
                new StageId(new UUID(4, 1)),
                null,
                " ",
                "",
                List.of(Participant.DIRECTOR),
                List.of(new Task(
                        new TaskId(new UUID(5, 1)),
                        null,
                        Participant.IT_SERVICE,
                        "",
                        "DANCE",
                        List.of("nothing"),
                        true,
                        List.of(new UUID(7, 7)),
                        null,
                        null,
                        new TaskStatus.Planned(null),
                        null)),
                new StageStatus.Planned());
        Content wrong = new Content(
                "",
                2029,
                2026,
                "",
                List.of(""),
                List.of(),
                List.of(),
                List.of(new Goal("a b", "", ""), new Goal("ok", "т", "м"), new Goal("ok", "т", "м")),
                right.learningKinds(),
                right.forms(),
                List.of(odd, odd));
        assertThat(flaws(draft().changeContent(wrong, NOW)))
                .contains(
                        "/title not-blank",
                        "/toYear range",
                        "/grounds/0 not-blank",
                        "/goals/0/code bad-code",
                        "/goals/0/text not-blank",
                        "/goals/2/code code-used-twice",
                        "/stages/0/title not-blank",
                        "/stages/0/tasks/0/title not-blank",
                        "/stages/0/tasks/0/participant participant-not-in-stage",
                        "/stages/0/tasks/0/learningKind learning-kind-unknown",
                        "/stages/0/tasks/0/goals/0 goal-unknown",
                        "/stages/0/tasks/0/responsibles/0 person-unknown-here",
                        "/stages/1/stageId id-used-twice",
                        "/stages/1/tasks/0/taskId id-used-twice");
        assertThat(flaws(draft().changeContent(content(List.of()), NOW))).containsExactly("/stages stages-missing");
    }

    @Test
    @Requirement("A08")
    void hasItsStagesNamedByTheSchool() {
        Content present = content();
        Stage renamed = new Stage(
                present.stages().get(1).id(),
                "stage-2",
                "Стартовый",
                "Цель",
                List.of(Participant.DIRECTOR),
                List.of(),
                new StageStatus.Planned());
        SchoolProgramme draft = draft();
        SchoolProgramme changed = after(
                draft, draft.changeContent(content(List.of(present.stages().getFirst(), renamed)), NOW));
        assertThat(changed.content().stages()).extracting(Stage::title).containsExactly("Этап 1", "Стартовый");
        assertThat(draft.changeContent(content(), NOW)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement("D07")
    void isApprovedByTheCouncilsDecisionAndAnOrder() {
        SchoolProgramme approved = approved();
        assertThat(approved.status())
                .isEqualTo(new ProgrammeStatus.Approved(
                        MEETING, new OrderOfHead("87-од", LocalDate.of(2026, 9, 1)), TODAY));
        assertThat(refusal(approved.approve(papers(), TODAY)))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeNotDraft());
        assertThat(refusal(approved.changeContent(content(), NOW)))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeNotDraft());
    }

    @Test
    @Requirement("D07")
    void saysWhichPapersAreMissing() {
        SchoolProgramme draft = draft();
        assertThat(flaws(draft.approve(new ApprovalPapers(null, null, " ", null), TODAY)))
                .containsExactly(
                        "/meetingId council-missing",
                        "/order/number order-number-missing",
                        "/order/date order-date-missing");
        assertThat(flaws(draft.approve(new ApprovalPapers(MEETING, null, "1", TODAY.plusDays(1)), TODAY)))
                .containsExactly("/meetingId council-unknown", "/order/date order-date-in-future");
        assertThat(flaws(byCouncil(false, true, 1, null))).containsExactly("/meetingId council-of-other-kind");
        assertThat(flaws(byCouncil(true, false, 1, null))).containsExactly("/meetingId council-not-signed");
        assertThat(flaws(byCouncil(true, true, 0, null))).containsExactly("/meetingId council-not-signed");
        assertThat(flaws(byCouncil(true, true, 1, new UUID(8, 8))))
                .containsExactly("/meetingId council-of-other-programme");
        assertThat(byCouncil(true, true, 1, null)).isInstanceOf(Decision.Accepted.class);
        ApprovalPapers early = new ApprovalPapers(
                MEETING,
                new ApprovalPapers.Council(true, COUNCIL_ON, true, 1, ID.value()),
                "1",
                COUNCIL_ON.minusDays(1));
        assertThat(flaws(draft.approve(early, TODAY))).containsExactly("/order/date order-before-council");
    }

    private static Decision<ProgrammeEvent> byCouncil(
            boolean pedagogical, boolean inForce, int decisions, @Nullable UUID programme) {
        ApprovalPapers papers = new ApprovalPapers(
                MEETING,
                new ApprovalPapers.Council(pedagogical, COUNCIL_ON, inForce, decisions, programme),
                "1",
                TODAY);
        return draft().approve(papers, TODAY);
    }

    @Test
    @Requirement({"A04", "A09", "A15"})
    void isNotApprovedWithoutAimMeasuredGoalsFormsAndGoalsOfStages() {
        Content right = content();
        Content bare = new Content(
                "Программа",
                2026,
                2026,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Goal("monitoring", "Мониторинг", "")),
                right.learningKinds(),
                List.of(),
                List.of(new Stage(
                        new StageId(new UUID(4, 1)),
                        null,
                        "Этап",
                        "",
                        List.of(),
                        List.of(),
                        new StageStatus.Planned())));
        assertThat(flaws(draft(bare).approve(papers(), TODAY)))
                .containsExactly(
                        "/aim aim-missing",
                        "/goals/0/measure measure-missing",
                        "/forms forms-missing",
                        "/stages/0/goal stage-goal-missing");
    }

    @Test
    void losesAnApprovalThatWasAMistakeWhileNoStageHasBegun() {
        SchoolProgramme approved = approved();
        assertThat(refusal(approved.annulApproval(" "))).isEqualTo(new ProgrammeRejection.ProgrammeReasonMissing());
        SchoolProgramme again = after(approved, approved.annulApproval("Не тот приказ"));
        assertThat(again.status()).isEqualTo(new ProgrammeStatus.Draft("Не тот приказ"));
        assertThat(refusal(again.annulApproval("Ещё раз")))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeNotApproved());
        assertThat(refusal(opened(1).annulApproval("Поздно")))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeUnderWay());
    }

    @Test
    void isWithdrawnAsADraftOnly() {
        assertThat(refusal(draft().withdraw(""))).isEqualTo(new ProgrammeRejection.ProgrammeReasonMissing());
        SchoolProgramme withdrawn = after(draft(), draft().withdraw("Составим другую"));
        assertThat(withdrawn.asName()).isEqualTo(ProgrammeStatus.Name.WITHDRAWN);
        assertThat(refusal(approved().withdraw("Поздно"))).isEqualTo(new ProgrammeRejection.SchoolProgrammeNotDraft());
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(ProgrammeRejection.class)).isEmpty();
    }
}

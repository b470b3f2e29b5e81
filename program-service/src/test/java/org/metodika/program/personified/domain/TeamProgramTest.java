package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.TeamFixture.ANNA;
import static org.metodika.program.personified.domain.TeamFixture.GENERAL;
import static org.metodika.program.personified.domain.TeamFixture.METHODICAL;
import static org.metodika.program.personified.domain.TeamFixture.SCIENCE;
import static org.metodika.program.personified.domain.TeamFixture.VERA;
import static org.metodika.program.personified.domain.TeamFixture.anna;
import static org.metodika.program.personified.domain.TeamFixture.draft;
import static org.metodika.program.personified.domain.TeamFixture.drafted;
import static org.metodika.program.personified.domain.TeamFixture.now;
import static org.metodika.program.personified.domain.TeamFixture.nowWith;
import static org.metodika.program.personified.domain.TeamFixture.plan;
import static org.metodika.program.personified.domain.TeamFixture.said;
import static org.metodika.program.personified.domain.TeamFixture.submitted;
import static org.metodika.program.personified.domain.TeamFixture.vera;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

/** A team program from the draft to the order. */
@Requirement("B33")
class TeamProgramTest {

    @Test
    @Requirement("A02")
    void unitesTwoToThirtyTeachersEachOnce() {
        assertThat(said(TeamProgram.draft(drafted(List.of(anna()), plan()), now(List.of(anna()), TODAY))))
                .containsExactly("/members team-size");
        List<TeamMember> crowd = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            crowd.add(TeamFixture.member(new StaffId(new UUID(5, i))));
        }
        assertThat(said(TeamProgram.draft(drafted(crowd, plan()), now(crowd, TODAY))))
                .containsExactly("/members team-size");
        List<TeamMember> twice = List.of(anna(), anna());
        assertThat(said(TeamProgram.draft(drafted(twice, plan()), now(twice, TODAY))))
                .containsExactly("/members/1/personId team-member-twice");
        List<TeamMember> two = List.of(anna(), vera());
        assertThat(events(TeamProgram.draft(drafted(two, plan()), now(two, TODAY))))
                .hasSize(1);
    }

    @Test
    @Requirement("B16")
    void takesStaffOfTheSchoolAlone() {
        assertThat(said(TeamProgram.draft(
                        drafted(List.of(anna(), vera()), plan()), nowWith(draft(), VERA, new Employment.NotOnStaff()))))
                .containsExactly("/members/1/personId teacher-not-on-staff");
        assertThat(said(TeamProgram.draft(
                        drafted(List.of(anna(), vera()), plan()), nowWith(draft(), ANNA, new Employment.Unknown()))))
                .containsExactly("/members/0/personId teacher-unknown");
        TeamCircumstances stranger =
                new TeamCircumstances(TODAY, false, false, now(draft()).members());
        assertThat(said(TeamProgram.draft(drafted(List.of(anna(), vera()), plan()), stranger)))
                .containsExactly("/leaderId team-leader-not-on-staff");
    }

    @Test
    void saysWhereTheSharedPlanIsWrong() {
        TeamPlan plan = plan(new TeamActivity(
                ProgramFixture.activity(ProgramFixture.COURSE, ActivityKind.INVARIANT_MODULE, "Институт", 0),
                List.of(METHODICAL, METHODICAL, new Competence("X Y", "?"))));
        assertThat(said(TeamProgram.draft(drafted(List.of(anna(), vera()), plan), now(draft()))))
                .containsExactlyInAnyOrder(
                        "/content/activities/0/hours hours-out-of-range",
                        "/content/activities/0/difficulties/1 deficit-named-twice",
                        "/content/activities/0/difficulties/2 competence-malformed");
        assertThat(said(draft().changePlan(plan, now(draft())))).contains("/activities/0/hours hours-out-of-range");
    }

    @Test
    void isSubmittedWhenTheProgramOfEveryMemberIsComplete() {
        assertThat(events(draft().submit(now(draft())))).containsExactly(new TeamEvent.TeamSubmitted(TODAY));
        TeamPlan bare = plan(new TeamActivity(ProgramFixture.masterClass(), List.of(GENERAL)));
        // Nothing of it is for Anna, who has methodical difficulties.
        assertThat(said(draft(List.of(anna(), vera()), bare).submit(now(draft()))))
                .containsExactly("/members/0 activities-missing");
        TeamPlan unrelated = plan(
                new TeamActivity(ProgramFixture.course(), List.of(METHODICAL)),
                new TeamActivity(ProgramFixture.masterClass(), List.of(SCIENCE)));
        assertThat(said(draft(List.of(anna(), vera()), unrelated).submit(now(draft()))))
                .containsExactly("/content/activities/1/difficulties activity-unrelated");
        TeamMember withoutTutor =
                new TeamMember(VERA, TeacherCategory.CATEGORY_APPLICANT, null, vera().deficits(), null);
        assertThat(said(draft(List.of(anna(), withoutTutor), plan()).submit(now(draft()))))
                .containsExactly("/members/1/tutorId tutor-missing");
    }

    @Test
    @Requirement("B15")
    void demandsABasisOfEachMember() {
        TeamMember without = TeamFixture.member(VERA);
        assertThat(said(draft(List.of(anna(), without), plan()).submit(now(List.of(anna(), without), TODAY))))
                .contains("/members/1/deficits basis-missing", "/members/1/category category-demands-difficulty");
    }

    @Test
    void saysOnceWhatThePlanLacksForAll() {
        TeamPlan plan = plan();
        TeamPlan unwritten = new TeamPlan(
                plan.documents(),
                Note.EMPTY,
                null,
                plan.endsOn(),
                null,
                plan.activities(),
                plan.stages(),
                "",
                plan.finalReportForm(),
                null,
                Frame.EMPTY);
        assertThat(said(draft(List.of(anna(), vera()), unwritten).submit(now(draft()))))
                .containsExactly(
                        "/content/startsOn start-missing",
                        "/content/note/generalAim note-part-missing",
                        "/content/note/difficulties note-part-missing",
                        "/content/note/goals note-part-missing",
                        "/content/note/tasks note-part-missing",
                        "/content/finalResult final-result-missing");
    }

    @Test
    @Requirement({"B30", "B19"})
    void isApprovedByAnOrderAlone() {
        TeamProgram submitted = submitted(draft());
        assertThat(refusal(draft().approve(ProgramFixture.order(), now(draft()))))
                .isEqualTo(new TeamRejection.TeamNotSubmitted());
        assertThat(said(submitted.approve(new OrderDetails(" ", null), now(submitted))))
                .containsExactly("/order/number order-number-missing", "/order/date order-date-missing");
        assertThat(refusal(submitted.approve(new OrderDetails("1", TODAY.plusDays(1)), now(submitted)))
                        .code())
                .isEqualTo("order-dated-in-future");
        assertThat(refusal(submitted.approve(new OrderDetails("1", TODAY.minusDays(1)), now(submitted)))
                        .code())
                .isEqualTo("order-dated-before-draft");
        TeamProgram approved = TeamFixture.after(submitted, submitted.approve(ProgramFixture.order(), now(submitted)));
        assertThat(approved.version()).isEqualTo(1);
        assertThat(approved.members())
                .allSatisfy(member -> {
                    assertThat(member.seat()).isNotNull();
                    assertThat(member.seat().joinedBy()).isEqualTo(ProgramFixture.ORDER);
                })
                .extracting(member -> member.seat().program())
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement({"B16", "B24"})
    void isNotApprovedWithSomebodyWhoLeftOrWithAnUncoveredDifficulty() {
        TeamProgram submitted = submitted(draft());
        Employment dismissed = new Employment.Dismissed(LocalDate.of(2026, 9, 1));
        assertThat(refusal(submitted.approve(ProgramFixture.order(), nowWith(submitted, VERA, dismissed)))
                        .code())
                .isEqualTo("team-members-not-on-staff");
        TeamPlan methodical = plan(new TeamActivity(ProgramFixture.course(), List.of(METHODICAL)));
        TeamProgram uncovered = submitted(draft(List.of(anna(), vera()), methodical));
        assertThat(refusal(uncovered.approve(ProgramFixture.order(), now(uncovered)))
                        .code())
                .isEqualTo("team-deficits-uncovered");
        assertThat(said(uncovered.approve(ProgramFixture.order(), now(uncovered))))
                .containsExactly("/members/1/deficits/1 deficit-uncovered");
        assertThat(ProgramFixture.said(uncovered.missingForApproval(now(uncovered))))
                .containsExactly("/members/1/deficits/1 deficit-uncovered");
        TeamMember deferring = TeamFixture.member(
                VERA,
                TeamFixture.deficit(TeamFixture.VERAS, METHODICAL),
                TeamFixture.deferred(TeamFixture.VERAS_OTHER, GENERAL, "Во втором полугодии"));
        TeamProgram deferred = submitted(draft(List.of(anna(), deferring), methodical));
        assertThat(events(deferred.approve(ProgramFixture.order(), now(deferred))))
                .hasSize(1);
    }

    @Test
    void isReturnedAndWithdrawnWithAReason() {
        TeamProgram submitted = submitted(draft());
        assertThat(refusal(submitted.sendBack(" ", TODAY))).isEqualTo(new TeamRejection.TeamReasonMissing());
        TeamProgram returned = TeamFixture.after(submitted, submitted.sendBack("Уточнить сроки", TODAY));
        assertThat(returned.status()).isEqualTo(new TeamStatus.Draft("Уточнить сроки"));
        assertThat(refusal(returned.sendBack("Ещё раз", TODAY))).isEqualTo(new TeamRejection.TeamNotSubmitted());
        assertThat(refusal(returned.withdraw(""))).isEqualTo(new TeamRejection.TeamReasonMissing());
        assertThat(TeamFixture.after(returned, returned.withdraw("Не нужна")).status())
                .isEqualTo(new TeamStatus.Withdrawn("Не нужна"));
        assertThat(refusal(TeamFixture.approved().withdraw("Поздно"))).isEqualTo(new TeamRejection.TeamNotOpen());
        assertThat(refusal(TeamFixture.approved().changePlan(plan(), now(draft()))))
                .isEqualTo(new TeamRejection.TeamNotDraft());
    }

    @Test
    void changesNothingWhereNothingIsChanged() {
        assertThat(events(draft().changePlan(plan(), now(draft())))).isEmpty();
        assertThat(events(draft().changeMembers(
                                new TeamEvent.MembersChanged(
                                        "Смысловое чтение", TeamFixture.LEADER, List.of(anna(), vera())),
                                now(draft()))))
                .isEmpty();
    }
}

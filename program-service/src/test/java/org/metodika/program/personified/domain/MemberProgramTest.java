package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.COURSE;
import static org.metodika.program.personified.domain.ProgramFixture.MASTER_CLASS;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.TeamFixture.ANNA;
import static org.metodika.program.personified.domain.TeamFixture.GENERAL;
import static org.metodika.program.personified.domain.TeamFixture.METHODICAL;
import static org.metodika.program.personified.domain.TeamFixture.VERA;
import static org.metodika.program.personified.domain.TeamFixture.anna;
import static org.metodika.program.personified.domain.TeamFixture.approved;
import static org.metodika.program.personified.domain.TeamFixture.plan;
import static org.metodika.program.personified.domain.TeamFixture.programOf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

/** What the plan of a team comes to in the program of each member. */
@Requirement({"A02", "B33"})
class MemberProgramTest {

    @Test
    void isApprovedUnderTheOrderOfTheTeamWithWhatAddressesTheMember() {
        TeamProgram team = approved();
        Program annas = programOf(team, ANNA);
        assertThat(annas.team()).isEqualTo(team.id());
        assertThat(annas.content().type()).isEqualTo(ProgramType.TEAM);
        assertThat(annas.status()).isEqualTo(new Status.Approved(TODAY, ProgramFixture.ORDER, TODAY));
        assertThat(annas.version()).isEqualTo(1);
        assertThat(annas.content().activities()).extracting(Activity::id).containsExactly(COURSE);
        assertThat(annas.content().activities().getFirst().deficits()).containsExactly(TeamFixture.ANNAS);
        assertThat(annas.content().stages()).isEqualTo(team.plan().stages());
        Program veras = programOf(team, VERA);
        assertThat(veras.content().activities()).extracting(Activity::id).containsExactly(COURSE, MASTER_CLASS);
        assertThat(veras.content().activities().getFirst().deficits()).containsExactly(TeamFixture.VERAS);
        assertThat(veras.uncovered()).isEmpty();
        assertThat(veras.id()).isNotEqualTo(annas.id());
    }

    @Test
    @Requirement("B24")
    void keepsTheDeferralsOfTheMember() {
        TeamMember deferring = TeamFixture.member(
                VERA,
                TeamFixture.deficit(TeamFixture.VERAS, METHODICAL),
                TeamFixture.deferred(TeamFixture.VERAS_OTHER, GENERAL, "Позже"));
        TeamProgram team = approved(TeamFixture.draft(
                List.of(anna(), deferring), plan(new TeamActivity(ProgramFixture.course(), List.of(METHODICAL)))));
        assertThat(programOf(team, VERA).deferrals()).containsOnlyKeys(TeamFixture.VERAS_OTHER);
        assertThat(programOf(team, VERA).uncovered()).isEmpty();
        // An activity that addresses it after all needs no deferral.
        TeamProgram addressed = approved(TeamFixture.draft(List.of(anna(), deferring), plan()));
        assertThat(programOf(addressed, VERA).deferrals()).isEmpty();
    }

    @Test
    void hasAllActivitiesOfAMemberWithoutDifficulties() {
        TeamMember young =
                new TeamMember(VERA, TeacherCategory.YOUNG_SPECIALIST, ProgramFixture.TUTOR, List.of(), null);
        TeamProgram team = approved(TeamFixture.draft(List.of(anna(), young), plan()));
        assertThat(programOf(team, VERA).content().activities())
                .hasSize(2)
                .allSatisfy(activity -> assertThat(activity.deficits()).isEmpty());
    }

    @Test
    @Requirement("B31")
    void takesFromAChangeOfThePlanWhatChangedAndLeavesTheRest() {
        TeamProgram team = approved();
        TeamMember vera = team.activeMember(VERA).orElseThrow();
        Activity own = ProgramFixture.activity(
                new ActivityId(new UUID(4, 9)), ActivityKind.SELF_EDUCATION, null, 10, TeamFixture.VERAS);
        Program program = programOf(team, VERA)
                .evolve(new ProgramEvent.Started(ProgramFixture.STARTED))
                .evolve(new ProgramEvent.ActivityDone(COURSE, new Fulfilment.Done(ProgramFixture.STARTED, null)));
        Program amended = withActivities(program, own);
        Activity longer = ProgramFixture.activity(COURSE, ActivityKind.INVARIANT_MODULE, "Институт", 108);
        TeamPlan next = new TeamPlan(
                List.of(),
                plan().note(),
                plan().startsOn(),
                plan().endsOn().plusDays(10),
                null,
                List.of(new TeamActivity(longer, List.of(METHODICAL))),
                plan().stages(),
                "Команда работает вместе",
                plan().finalReportForm(),
                null,
                Frame.EMPTY);
        Content carried = new TeamChange(team.plan(), next).in(amended, vera);
        // The course is done and stays as it was, the master class is gone, her own self-education stays.
        assertThat(carried.activities()).extracting(Activity::id).containsExactly(COURSE, own.id());
        assertThat(carried.activities().getFirst().hours()).isEqualTo(72);
        assertThat(carried.endsOn()).isEqualTo(plan().endsOn().plusDays(10));
        assertThat(carried.finalResult()).isEqualTo("Команда работает вместе");
        assertThat(carried.note()).isEqualTo(program.content().note());
        assertThat(new TeamChange(team.plan(), next).in(amended.evolve(new ProgramEvent.ContentChanged(carried)), vera))
                .as("again with no further effect")
                .isEqualTo(carried);
    }

    private static Program withActivities(Program program, Activity more) {
        Content content = program.content();
        List<Activity> activities = new ArrayList<>(content.activities());
        activities.add(more);
        return program.evolve(new ProgramEvent.ContentChanged(new Content(
                content.type(),
                content.category(),
                content.basis(),
                content.note(),
                content.startsOn(),
                content.endsOn(),
                content.durationReason(),
                activities,
                content.stages(),
                content.finalResult(),
                content.finalReportForm(),
                content.tutor(),
                content.curator(),
                content.frame())));
    }
}

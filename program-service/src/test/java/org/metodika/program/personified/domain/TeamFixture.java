package org.metodika.program.personified.domain;

import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;

/** A complete team of two: both have methodical difficulties, one a general pedagogical one too. */
final class TeamFixture {

    static final TeamId TEAM = new TeamId(new UUID(7, 1));
    static final StaffId LEADER = ProgramFixture.DEPUTY;
    static final StaffId ANNA = new StaffId(new UUID(1, 11));
    static final StaffId VERA = new StaffId(new UUID(1, 12));
    static final StaffId ZOYA = new StaffId(new UUID(1, 13));
    static final Competence METHODICAL = new Competence("difficulty-characters", "METHODICAL");
    static final Competence GENERAL = new Competence("difficulty-characters", "GENERAL_PEDAGOGICAL");
    static final Competence SCIENCE = new Competence("difficulty-characters", "SCIENTIFIC_THEORETICAL");
    static final DeficitId ANNAS = new DeficitId(new UUID(2, 11));
    static final DeficitId VERAS = new DeficitId(new UUID(2, 12));
    static final DeficitId VERAS_OTHER = new DeficitId(new UUID(2, 13));
    static final DeficitId ZOYAS = new DeficitId(new UUID(2, 14));

    private TeamFixture() {}

    static TeamMember anna() {
        return member(ANNA, deficit(ANNAS, METHODICAL));
    }

    static TeamMember vera() {
        return member(VERA, deficit(VERAS, METHODICAL), deficit(VERAS_OTHER, GENERAL));
    }

    static TeamMember zoya() {
        return member(ZOYA, deficit(ZOYAS, METHODICAL));
    }

    static TeamMember member(StaffId person, TeamMember.TeamDeficit... deficits) {
        return new TeamMember(
                person, TeacherCategory.CATEGORY_APPLICANT, ProgramFixture.TUTOR, List.of(deficits), null);
    }

    static TeamMember.TeamDeficit deficit(DeficitId id, Competence difficulty) {
        return deferred(id, difficulty, null);
    }

    static TeamMember.TeamDeficit deferred(DeficitId id, Competence difficulty, @Nullable String because) {
        return new TeamMember.TeamDeficit(id, difficulty, LocalDate.of(2026, 9, 18), because);
    }

    /** A course for the methodical difficulties in the first stage, a master class for the general ones in the second. */
    static TeamPlan plan() {
        return plan(
                new TeamActivity(ProgramFixture.course(), List.of(METHODICAL)),
                new TeamActivity(ProgramFixture.masterClass(), List.of(GENERAL)));
    }

    static TeamPlan plan(TeamActivity... activities) {
        Content complete = ProgramFixture.complete();
        return new TeamPlan(
                List.of(),
                complete.note(),
                complete.startsOn(),
                complete.endsOn(),
                null,
                List.of(activities),
                complete.stages(),
                complete.finalResult(),
                complete.finalReportForm(),
                null,
                Frame.EMPTY);
    }

    static TeamEvent.TeamDrafted drafted(List<TeamMember> members, TeamPlan plan) {
        return new TeamEvent.TeamDrafted(
                TEAM,
                "school-07",
                "Смысловое чтение",
                LEADER,
                new Initiative(InitiatorKind.ADMINISTRATION, LEADER, TODAY),
                TODAY,
                members,
                plan);
    }

    static TeamProgram draft() {
        return draft(List.of(anna(), vera()), plan());
    }

    static TeamProgram draft(List<TeamMember> members, TeamPlan plan) {
        return TeamProgram.startedBy(drafted(members, plan));
    }

    static TeamProgram submitted(TeamProgram draft) {
        return draft.evolve(new TeamEvent.TeamSubmitted(TODAY));
    }

    static TeamProgram approved() {
        return approved(draft());
    }

    static TeamProgram approved(TeamProgram draft) {
        return submitted(draft).evolve(new TeamEvent.TeamApproved(ProgramFixture.ORDER, TODAY));
    }

    /** Everybody is on the staff, every deficit is open. */
    static TeamCircumstances now(TeamProgram team) {
        return now(team.members(), TODAY);
    }

    static TeamCircumstances now(List<TeamMember> members, LocalDate today) {
        Map<StaffId, Circumstances> known = new HashMap<>();
        members.forEach(member -> known.put(member.person(), of(member, today, new Employment.OnStaff())));
        return new TeamCircumstances(today, true, true, known);
    }

    /** The same, but one of them stands otherwise to the school. */
    static TeamCircumstances nowWith(TeamProgram team, StaffId person, Employment employment) {
        Map<StaffId, Circumstances> known = new HashMap<>(now(team).members());
        team.members().stream()
                .filter(member -> member.person().equals(person))
                .forEach(member -> known.put(person, of(member, TODAY, employment)));
        return new TeamCircumstances(TODAY, true, true, known);
    }

    static Circumstances of(TeamMember member, LocalDate today, Employment employment) {
        Map<DeficitId, Deficit> deficits = new HashMap<>();
        member.deficits()
                .forEach(deficit -> deficits.put(
                        deficit.id(),
                        ProgramFixture.open(deficit.id(), deficit.difficulty().code())));
        return new Circumstances(today, employment, deficits, true, true, Rules.USUAL);
    }

    static OrderDetails order(String number, LocalDate on) {
        return new OrderDetails(number, on);
    }

    static TeamProgram after(TeamProgram team, Decision<TeamEvent> decision) {
        TeamProgram after = team;
        for (TeamEvent event : events(decision)) {
            after = after.evolve(event);
        }
        return after;
    }

    static List<String> said(Decision<TeamEvent> decision) {
        return ProgramFixture.said(refusal(decision).flaws());
    }

    /** The program that a member of an approved team gets. */
    static Program programOf(TeamProgram team, StaffId person) {
        TeamMember member = team.activeMember(person).orElseThrow();
        List<ProgramEvent> events = new ArrayList<>(events(MemberProgram.begun(team, member, Rules.Source.SHIPPED)));
        Program program = Program.startedBy(events.removeFirst());
        for (ProgramEvent event : events) {
            program = program.evolve(event);
        }
        return program;
    }
}

package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Competence;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Employment;
import org.metodika.program.personified.domain.Post;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeamCircumstances;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.domain.TeamProgram;

/** Looks up what directory and diagnostics say of the people of a team; for all of them at once. */
public final class TeamSurroundings {

    private final Surroundings surroundings;

    public TeamSurroundings(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Today in the time zone of the school. */
    public LocalDate today(String schoolId) {
        return surroundings.today(schoolId);
    }

    /** What holds for the team as it is. */
    public TeamCircumstances of(TeamProgram team) {
        return of(team.schoolId(), team.leader(), team.plan(), team.active(), person -> true);
    }

    /**
     * What holds for such a team.
     *
     * @param reached people whom the actor reaches; the others are as unknown as those who do not exist
     */
    TeamCircumstances of(
            String schoolId, StaffId leader, TeamPlan plan, List<TeamMember> members, Predicate<StaffId> reached) {
        Map<StaffId, Content> contents = new LinkedHashMap<>();
        members.forEach(member -> contents.put(member.person(), plan.contentFor(member)));
        return of(schoolId, leader, plan, contents, reached);
    }

    TeamCircumstances of(
            String schoolId,
            StaffId leader,
            TeamPlan plan,
            Map<StaffId, Content> contents,
            Predicate<StaffId> reached) {
        LocalDate today = surroundings.today(schoolId);
        Map<StaffId, Circumstances> known = new HashMap<>(surroundings.of(schoolId, contents));
        known.replaceAll((person, now) -> reached.test(person) ? now : unknown(now));
        StaffId curator = plan.curator();
        return new TeamCircumstances(
                today,
                mayLead(schoolId, leader),
                curator == null || surroundings.fits(Post.CURATOR, schoolId, curator),
                known);
    }

    /** Whether this person may lead a team of this school. */
    boolean mayLead(String schoolId, StaffId person) {
        return surroundings.employment(schoolId, person, surroundings.today(schoolId)) instanceof Employment.OnStaff;
    }

    private static Circumstances unknown(Circumstances now) {
        return new Circumstances(
                now.today(), new Employment.Unknown(), now.deficits(), now.tutorFits(), now.curatorFits(), now.rules());
    }

    /**
     * The members who are asked for, with what is known of them.
     *
     * @param at says where the member with this number stands, for what is wrong
     * @throws org.metodika.kit.problem.ProblemException 422 for a deficit that the person does not have
     */
    List<TeamMember> members(String schoolId, StaffId leader, List<TeamWish> wishes, IntFunction<String> at) {
        List<StaffId> people = wishes.stream().map(TeamWish::person).toList();
        Map<StaffId, StaffId> tutors = surroundings.usualTutors(schoolId, people);
        boolean leaderMayTutor = surroundings.fits(Post.TUTOR, schoolId, leader);
        Map<StaffId, List<KnownDeficit>> open = surroundings.openDeficits(schoolId, people).stream()
                .collect(Collectors.groupingBy(deficit -> new StaffId(deficit.teacherId())));
        Map<DeficitId, KnownDeficit> named = surroundings
                .deficits(wishes.stream()
                        .filter(wish -> wish.deficits() != null)
                        .flatMap(wish -> wish.deficits().stream())
                        .map(TeamWish.DeficitWish::id)
                        .toList())
                .stream()
                .collect(Collectors.toMap(deficit -> new DeficitId(deficit.id()), deficit -> deficit));
        List<Flaw> flaws = new ArrayList<>();
        List<TeamMember> members = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            TeamWish wish = wishes.get(i);
            String place = at.apply(i);
            StaffId usual =
                    tutors.getOrDefault(wish.person(), leaderMayTutor && !leader.equals(wish.person()) ? leader : null);
            List<TeamMember.TeamDeficit> deficits = wish.deficits() == null
                    ? open.getOrDefault(wish.person(), List.of()).stream()
                            .map(deficit -> deficit(deficit, null))
                            .toList()
                    : deficits(schoolId, wish, named, place, flaws);
            members.add(new TeamMember(
                    wish.person(), wish.category(), wish.tutor() == null ? usual : wish.tutor(), deficits, null));
        }
        if (!flaws.isEmpty()) {
            throw Problems.invalid(flaws);
        }
        return members;
    }

    private static List<TeamMember.TeamDeficit> deficits(
            String schoolId, TeamWish wish, Map<DeficitId, KnownDeficit> known, String place, List<Flaw> flaws) {
        List<TeamMember.TeamDeficit> deficits = new ArrayList<>();
        List<TeamWish.DeficitWish> wishes = wish.deficits() == null ? List.of() : wish.deficits();
        for (int j = 0; j < wishes.size(); j++) {
            KnownDeficit deficit = known.get(wishes.get(j).id());
            if (deficit == null
                    || !deficit.schoolId().equals(schoolId)
                    || !deficit.teacherId().equals(wish.person().value())) {
                flaws.add(Flaw.at(place + "/deficits/" + j + "/deficitId", "deficit-unknown"));
            } else {
                deficits.add(deficit(deficit, wishes.get(j).deferredBecause()));
            }
        }
        return deficits;
    }

    private static TeamMember.TeamDeficit deficit(KnownDeficit known, @Nullable String deferredBecause) {
        return new TeamMember.TeamDeficit(
                new DeficitId(known.id()),
                new Competence(known.dictionaryOrShipped(), known.code()),
                known.detectedOn(),
                deferredBecause);
    }

    /** Open deficits of the active members that the team does not deal with. */
    public List<KnownDeficit> notInBasis(TeamProgram team) {
        List<TeamMember> active = team.active();
        List<DeficitId> basis = active.stream()
                .flatMap(member -> member.deficits().stream())
                .map(TeamMember.TeamDeficit::id)
                .toList();
        return surroundings
                .openDeficits(
                        team.schoolId(), active.stream().map(TeamMember::person).toList())
                .stream()
                .filter(deficit -> !basis.contains(new DeficitId(deficit.id())))
                .toList();
    }
}

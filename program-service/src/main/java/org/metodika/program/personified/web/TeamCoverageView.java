package org.metodika.program.personified.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.ProblemRenderer.FieldProblem;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Competence;
import org.metodika.program.personified.domain.Coverage;
import org.metodika.program.personified.domain.Deficit;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeamCircumstances;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamReadiness;

/**
 * Members against difficulties against shared activities, and what the next steps lack.
 *
 * @param difficulties difficulties of the team and of its plan, with who has them and what addresses them
 * @param members deficits of the members whom the caller reaches
 * @param unrelatedActivities shared activities that address no difficulty of anybody
 * @param notInBasis open deficits of these members that the team does not deal with
 */
record TeamCoverageView(
        List<DifficultyLine> difficulties,
        List<MemberLine> members,
        List<ActivityId> unrelatedActivities,
        List<OpenDeficitOfMember> notInBasis,
        List<FieldProblem> missingForSubmission,
        List<FieldProblem> missingForApproval,
        List<FieldProblem> missingForCompletion) {

    /** A difficulty of the team. */
    record DifficultyLine(String dictionary, String code, int members, List<ActivityId> activities) {}

    /** The deficits of a member. */
    record MemberLine(StaffId personId, int hours, List<DeficitLine> deficits) {}

    /** How a deficit of a member is dealt with; as in the coverage of a program. */
    record DeficitLine(
            DeficitId deficitId,
            String dictionary,
            String code,
            Deficit.@Nullable Standing standing,
            Coverage.Verdict verdict,
            List<ActivityId> activities,
            @Nullable String deferredBecause) {}

    /** An open deficit that the team does not deal with yet. */
    record OpenDeficitOfMember(StaffId personId, DeficitId deficitId, String code, LocalDate detectedOn) {}

    /**
     * @param open open deficits of the members that are not in the basis
     * @param seen members whom the caller reaches as persons
     * @param words says a flaw in the caller's language
     */
    static TeamCoverageView of(
            TeamProgram team,
            TeamCircumstances now,
            Map<ProgramId, Program> programs,
            List<KnownDeficit> open,
            Predicate<TeamMember> seen,
            Function<Flaw, FieldProblem> words) {
        TeamReadiness readiness = TeamReadiness.of(team, now, programs);
        List<TeamMember> shown = team.active().stream().filter(seen).toList();
        List<StaffId> people = shown.stream().map(TeamMember::person).toList();
        return new TeamCoverageView(
                difficulties(team),
                shown.stream().map(member -> line(team, member, now)).toList(),
                readiness.unrelated(),
                open.stream()
                        .filter(deficit -> people.contains(new StaffId(deficit.teacherId())))
                        .map(deficit -> new OpenDeficitOfMember(
                                new StaffId(deficit.teacherId()),
                                new DeficitId(deficit.id()),
                                deficit.code(),
                                deficit.detectedOn()))
                        .toList(),
                said(readiness.forSubmission(), team, seen, words),
                said(readiness.forApproval(), team, seen, words),
                said(readiness.forCompletion(), team, seen, words));
    }

    /** What a member lacks is said to those alone who reach that member. */
    private static List<FieldProblem> said(
            List<Flaw> flaws, TeamProgram team, Predicate<TeamMember> seen, Function<Flaw, FieldProblem> words) {
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < team.members().size(); i++) {
            if (!seen.test(team.members().get(i))) {
                hidden.add("/members/" + i);
            }
        }
        return flaws.stream()
                .filter(flaw -> hidden.stream()
                        .noneMatch(at ->
                                flaw.pointer().equals(at) || flaw.pointer().startsWith(at + "/")))
                .map(words)
                .toList();
    }

    private static List<DifficultyLine> difficulties(TeamProgram team) {
        return Stream.concat(
                        team.active().stream()
                                .flatMap(member -> member.deficits().stream())
                                .map(TeamMember.TeamDeficit::difficulty),
                        team.plan().activities().stream().flatMap(shared -> shared.difficulties().stream()))
                .distinct()
                .map(difficulty -> difficulty(team, difficulty))
                .toList();
    }

    private static DifficultyLine difficulty(TeamProgram team, Competence difficulty) {
        return new DifficultyLine(
                difficulty.dictionary(),
                difficulty.code(),
                (int) team.active().stream()
                        .filter(member -> member.deficits().stream()
                                .anyMatch(deficit -> deficit.difficulty().equals(difficulty)))
                        .count(),
                team.plan().activities().stream()
                        .filter(shared -> shared.difficulties().contains(difficulty))
                        .map(shared -> shared.activity().id())
                        .toList());
    }

    private static MemberLine line(TeamProgram team, TeamMember member, TeamCircumstances now) {
        Coverage coverage = TeamReadiness.coverage(team, member, now);
        return new MemberLine(
                member.person(),
                team.plan().contentFor(member).hours(),
                coverage.deficits().stream()
                        .map(line -> new DeficitLine(
                                line.deficit(),
                                dictionary(member, line.deficit()),
                                line.code(),
                                line.standing(),
                                line.verdict(),
                                line.activities(),
                                line.deferredBecause()))
                        .toList());
    }

    private static String dictionary(TeamMember member, DeficitId id) {
        return member.deficits().stream()
                .filter(deficit -> deficit.id().equals(id))
                .map(deficit -> deficit.difficulty().dictionary())
                .findFirst()
                .orElse("");
    }
}

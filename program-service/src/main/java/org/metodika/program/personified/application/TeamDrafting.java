package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.personified.domain.Competence;
import org.metodika.program.personified.domain.Frame;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.Note;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.TeacherCategory;
import org.metodika.program.personified.domain.TeamActivity;
import org.metodika.program.personified.domain.TeamEvent;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.domain.TeamProgram;

/** Begins team programs: by hand, or straight from a group of teachers whose open deficits are known. */
public final class TeamDrafting {

    private final AggregateStore<TeamProgram, TeamEvent> store;
    private final TeamReach reach;
    private final TeamSurroundings surroundings;
    private final Initiatives initiatives;
    private final TemplateParts parts;

    public TeamDrafting(
            AggregateStore<TeamProgram, TeamEvent> store,
            Access access,
            Surroundings surroundings,
            DraftTemplate template) {
        this.store = store;
        this.reach = new TeamReach(access);
        this.surroundings = new TeamSurroundings(surroundings);
        this.initiatives = new Initiatives(surroundings);
        this.parts = new TemplateParts(template);
    }

    /**
     * Which team is wanted.
     *
     * @param initiative who asked for it; null where it is the one who drafts
     */
    public record Start(
            TeamId id,
            String title,
            StaffId leader,
            @Nullable Initiative initiative) {}

    /** Drafts a team program by hand. */
    public Outcome<TeamProgram> draft(Start start, List<TeamWish> wishes, TeamPlan plan, Actor actor, Change change) {
        return draft(start, wishes, actor, change, members -> plan);
    }

    /**
     * Drafts a team program from the open deficits of these teachers: one activity of the template for each difficulty, shared by
     * those who have it. People complete the rest.
     *
     * @param category of all of them, to be set right where it differs
     * @param startsOn first day; null for today
     */
    public Outcome<TeamProgram> draftFromDeficits(
            Start start,
            List<StaffId> teachers,
            TeacherCategory category,
            @Nullable LocalDate startsOn,
            Actor actor,
            Change change) {
        List<TeamWish> wishes = teachers.stream()
                .map(teacher -> new TeamWish(teacher, category, null, null))
                .toList();
        return draft(start, wishes, actor, change, members -> proposed(members, startsOn, school(actor)));
    }

    private Outcome<TeamProgram> draft(
            Start start, List<TeamWish> wishes, Actor actor, Change change, Function<List<TeamMember>, TeamPlan> plan) {
        String schoolId = school(actor);
        return store.create(start.id().value().toString(), change, () -> {
            LocalDate today = surroundings.today(schoolId);
            // More are refused anyway, before anybody looks them up.
            List<TeamMember> members = surroundings.members(
                    schoolId,
                    start.leader(),
                    wishes.subList(0, Math.min(wishes.size(), TeamProgram.MOST + 1)),
                    i -> "/members/" + i);
            Initiative initiative = initiative(start, schoolId, members, actor, today);
            TeamEvent.TeamDrafted drafted = new TeamEvent.TeamDrafted(
                    start.id(),
                    schoolId,
                    start.title(),
                    start.leader(),
                    initiative,
                    today,
                    members,
                    plan.apply(members));
            return decide(drafted, actor);
        });
    }

    private Decision<TeamEvent> decide(TeamEvent.TeamDrafted drafted, Actor actor) {
        return TeamProgram.draft(
                drafted,
                surroundings.of(
                        drafted.schoolId(),
                        drafted.leader(),
                        drafted.plan(),
                        drafted.members(),
                        reach.candidates(drafted.schoolId(), actor)));
    }

    private Initiative initiative(
            Start start, String schoolId, List<TeamMember> members, Actor actor, LocalDate today) {
        Set<StaffId> people = members.stream().map(TeamMember::person).collect(Collectors.toSet());
        List<Flaw> flaws = initiatives.flaws(start.initiative(), schoolId, people);
        if (!flaws.isEmpty()) {
            throw Problems.invalid(flaws);
        }
        return start.initiative() == null
                ? initiatives
                        .of(actor, people, today)
                        .orElseThrow(() -> Problems.invalid(List.of(Flaw.at("/initiator", "not-null"))))
                : start.initiative();
    }

    private TeamPlan proposed(List<TeamMember> members, @Nullable LocalDate startsOn, String schoolId) {
        LocalDate start = startsOn == null ? surroundings.today(schoolId) : startsOn;
        List<Stage> stages = parts.stages(start);
        Map<Competence, Set<StaffId>> shared = new LinkedHashMap<>();
        members.forEach(member -> member.deficits()
                .forEach(deficit -> shared.computeIfAbsent(deficit.difficulty(), code -> new LinkedHashSet<>())
                        .add(member.person())));
        List<TeamActivity> activities = new ArrayList<>();
        List<String> described = new ArrayList<>();
        shared.forEach((difficulty, people) -> {
            activities.add(new TeamActivity(parts.activity(difficulty.code(), stages, List.of()), List.of(difficulty)));
            described.add(String.format(
                    TemplateParts.RUSSIAN, "%s (педагогов: %d)", parts.word(difficulty.code()), people.size()));
        });
        return new TeamPlan(
                List.of(),
                new Note("", described.isEmpty() ? "" : parts.difficulties(described), "", ""),
                start,
                parts.end(start),
                null,
                activities,
                stages,
                parts.finalResult(),
                parts.finalReportForm(),
                null,
                new Frame(
                        Set.of(),
                        List.of(),
                        shared.keySet().stream()
                                .map(difficulty -> parts.result(difficulty.code()))
                                .distinct()
                                .toList(),
                        List.of()));
    }

    private String school(Actor actor) {
        Reach drafting = reach.drafting(actor);
        return Objects.requireNonNull(drafting.schoolId(), "nobody drafts for all schools");
    }
}

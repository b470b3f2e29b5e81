package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.ProblemRenderer.FieldProblem;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.personified.application.MemberPrograms;
import org.metodika.program.personified.application.TeamDrafting;
import org.metodika.program.personified.application.TeamSurroundings;
import org.metodika.program.personified.application.Teams;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.program.personified.domain.TeamProgram;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafting, reading and editing team programs, up to the order (A02, B33). */
@RestController
@RequestMapping("/api/team-programs")
@Tag(name = "Team programs")
public final class TeamController {

    private static final String ONE = "/api/team-programs/{teamProgramId}";

    private final TeamDrafting drafting;
    private final Teams teams;
    private final MemberPrograms programs;
    private final TeamSurroundings surroundings;
    private final TeamAnswers answers;
    private final ProblemTexts texts;

    TeamController(
            TeamDrafting drafting,
            Teams teams,
            MemberPrograms programs,
            TeamSurroundings surroundings,
            TeamAnswers answers,
            MessageSource messages) {
        this.drafting = drafting;
        this.teams = teams;
        this.programs = programs;
        this.surroundings = surroundings;
        this.answers = answers;
        this.texts = new ProblemTexts(messages);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Drafts a team program by hand",
            description =
                    "Two to thirty teachers of one school, each with category, tutor and deficits; the plan that they share"
                            + " names difficulties by dictionary and code.")
    ResponseEntity<TeamView> draft(@Valid @RequestBody TeamRequests.TeamByHand request, Actor actor, Change change) {
        return created(
                drafting.draft(
                        request.start(new TeamId(NewId.forRequest(change))),
                        Objects.requireNonNull(request.members()).stream()
                                .map(TeamRequests.TeamMemberJson::read)
                                .toList(),
                        Objects.requireNonNull(request.content()).read(),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Drafts a team program from the open deficits of a group of teachers",
            description = "Each difficulty gets one activity that the template proposes, shared by those who have it."
                    + " People complete the rest.")
    ResponseEntity<TeamView> draftFromDeficits(
            @Valid @RequestBody TeamRequests.TeamFromDeficits request, Actor actor, Change change) {
        return created(
                drafting.draftFromDeficits(
                        request.start(new TeamId(NewId.forRequest(change))),
                        Objects.requireNonNull(request.teacherIds()),
                        Objects.requireNonNull(request.category()),
                        request.startsOn(),
                        actor,
                        change),
                actor);
    }

    @GetMapping("/{teamProgramId}")
    @Operation(summary = "One team program with its plan, its members and how far each of them has come")
    ResponseEntity<TeamView> team(@PathVariable TeamId teamProgramId, Actor actor) {
        return answers.ok(find(teamProgramId, actor), actor);
    }

    @GetMapping("/{teamProgramId}/versions/{number}")
    @Operation(summary = "The shared plan as an order approved it")
    TeamContentJson version(@PathVariable TeamId teamProgramId, @PathVariable int number, Actor actor) {
        return teams.plan(find(teamProgramId, actor).state(), number)
                .map(TeamContentJson::of)
                .orElseThrow(Problems::notFound);
    }

    @GetMapping("/{teamProgramId}/coverage")
    @Operation(summary = "Members against difficulties against activities, and what the next steps lack")
    ResponseEntity<TeamCoverageView> coverage(@PathVariable TeamId teamProgramId, Actor actor, Locale locale) {
        Versioned<TeamProgram> found = find(teamProgramId, actor);
        TeamProgram team = found.state();
        return Responses.ok(
                found,
                TeamCoverageView.of(
                        team,
                        surroundings.of(team),
                        programs.of(team),
                        surroundings.notInBasis(team),
                        teams.seen(team, actor),
                        flaw -> new FieldProblem(flaw.pointer(), flaw.code(), texts.flaw(flaw, locale))));
    }

    @PutMapping("/{teamProgramId}/content")
    @Operation(
            summary = "Replaces the shared plan of a draft",
            description =
                    "Send back what GET gave under content, changed. If-Match is required. Stages and activities keep"
                            + " the ids they are sent with; those without one are new.")
    ResponseEntity<TeamView> changePlan(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody TeamContentJson content,
            Actor actor,
            Change change) {
        return answers.ok(teams.changePlan(teamProgramId, content.read(), actor, matched(change)), actor);
    }

    @PutMapping("/{teamProgramId}/members")
    @Operation(
            summary = "Replaces title, leader and members of a draft",
            description = "All members from now on. If-Match is required. What is absent of a member is looked up: the"
                    + " usual tutor, all open deficits.")
    ResponseEntity<TeamView> changeMembers(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody TeamRequests.TeamMembersJson request,
            Actor actor,
            Change change) {
        return answers.ok(
                teams.changeMembers(
                        teamProgramId,
                        ContentMapping.text(request.title()),
                        Objects.requireNonNull(request.leaderId()),
                        Objects.requireNonNull(request.members()).stream()
                                .map(TeamRequests.TeamMemberJson::read)
                                .toList(),
                        actor,
                        matched(change)),
                actor);
    }

    @PostMapping("/{teamProgramId}/submission")
    @Operation(summary = "Submits the draft for approval; plan and members are frozen")
    ResponseEntity<TeamView> submit(@PathVariable TeamId teamProgramId, Actor actor, Change change) {
        return answers.ok(teams.submit(teamProgramId, actor, change), actor);
    }

    @PostMapping("/{teamProgramId}/return")
    @Operation(summary = "Returns a submitted team program to be worked on, with a reason")
    ResponseEntity<TeamView> sendBack(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(teams.sendBack(teamProgramId, request.text(), actor, change), actor);
    }

    @PostMapping("/{teamProgramId}/withdrawal")
    @Operation(summary = "Withdraws a team program that was never approved, with a reason")
    ResponseEntity<TeamView> withdraw(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(teams.withdraw(teamProgramId, request.text(), actor, change), actor);
    }

    @PostMapping("/{teamProgramId}/approval")
    @Operation(
            summary = "Approves a submitted team program by the head's order",
            description = "A moment later each member has a personified program of their own under the same order.")
    ResponseEntity<TeamView> approve(
            @PathVariable TeamId teamProgramId, @RequestBody Requests.Approval request, Actor actor, Change change) {
        return answers.ok(teams.approve(teamProgramId, request.details(), actor, change), actor);
    }

    private Versioned<TeamProgram> find(TeamId id, Actor actor) {
        return teams.find(id, actor).orElseThrow(Problems::notFound);
    }

    private ResponseEntity<TeamView> created(Outcome<TeamProgram> outcome, Actor actor) {
        Versioned<TeamProgram> team = outcome.orProblem();
        return Responses.created(
                team, answers.view(team.state(), actor), ONE, team.state().id().value());
    }

    private static Change matched(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return change;
    }
}

package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.program.personified.application.Teams;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeamId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a team program once an order binds it: members come and go, the plan changes, it ends. */
@RestController
@RequestMapping("/api/team-programs/{teamProgramId}")
@Tag(name = "Team programs: after the order")
public final class TeamOrderController {

    private final Teams teams;
    private final TeamAnswers answers;

    TeamOrderController(Teams teams, TeamAnswers answers) {
        this.teams = teams;
        this.answers = answers;
    }

    @PostMapping("/members")
    @Operation(
            summary = "Takes a further member in by an order of its own",
            description = "The new member gets a program with what is still ahead: stages that are over don't bind.")
    ResponseEntity<TeamView> join(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody TeamRequests.Joining request,
            Actor actor,
            Change change) {
        return answers.ok(
                teams.join(
                        teamProgramId,
                        Objects.requireNonNull(request.member()).read(),
                        Requests.OrderJson.details(request.order()),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/members/{personId}/departure")
    @Operation(summary = "Takes a member out by an order, with a reason; the member's program stops by it")
    ResponseEntity<TeamView> leave(
            @PathVariable TeamId teamProgramId,
            @PathVariable StaffId personId,
            @Valid @RequestBody TeamRequests.OrderWithReason request,
            Actor actor,
            Change change) {
        return answers.ok(
                teams.leave(
                        teamProgramId,
                        personId,
                        Requests.OrderJson.details(request.order()),
                        ContentMapping.text(request.reason()),
                        actor,
                        change),
                actor);
    }

    @PutMapping("/leader")
    @Operation(summary = "Names another leader, with a reason")
    ResponseEntity<TeamView> lead(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody Requests.AssignmentJson request,
            Actor actor,
            Change change) {
        return answers.ok(
                teams.lead(
                        teamProgramId,
                        Objects.requireNonNull(request.personId()),
                        ContentMapping.text(request.reason()),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/amendment")
    @Operation(
            summary = "Changes the shared plan by an order of its own",
            description =
                    "A moment later the open programs of the members follow under that order: what was done or passed"
                            + " stays. Members whose programs can't take the change are named before anything is written.")
    ResponseEntity<TeamView> amend(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody TeamRequests.PlanChange request,
            Actor actor,
            Change change) {
        return answers.ok(
                teams.amend(
                        teamProgramId,
                        Objects.requireNonNull(request.content()).read(),
                        Objects.requireNonNull(request.deviation()).deviation(),
                        ContentMapping.text(request.decision()),
                        Requests.OrderJson.details(request.order()),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/stop")
    @Operation(summary = "Stops the team program by an order, with a reason; open programs of members stop with it")
    ResponseEntity<TeamView> stop(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody TeamRequests.OrderWithReason request,
            Actor actor,
            Change change) {
        return answers.ok(
                teams.stop(
                        teamProgramId,
                        Requests.OrderJson.details(request.order()),
                        ContentMapping.text(request.reason()),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/completion")
    @Operation(
            summary = "Completes the team program with the final report of the team",
            description = "No program of a member may be open any more, and at least one must be completed.")
    ResponseEntity<TeamView> complete(
            @PathVariable TeamId teamProgramId,
            @Valid @RequestBody Requests.Completion request,
            Actor actor,
            Change change) {
        return answers.ok(teams.complete(teamProgramId, request.finalReport(), actor, change), actor);
    }
}

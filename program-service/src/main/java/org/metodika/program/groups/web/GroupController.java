package org.metodika.program.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.groups.application.Candidates;
import org.metodika.program.groups.application.Groups;
import org.metodika.program.groups.domain.Composition;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupId;
import org.metodika.program.groups.domain.StepId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Development groups of programs: the orders about them, and the marks of their work (B19-B21). */
@RestController
@RequestMapping("/api/groups")
@Tag(name = "Development groups")
public final class GroupController {

    private static final String ONE = "/api/groups/{groupId}";

    private final Groups groups;
    private final Candidates candidates;

    public GroupController(Groups groups, Candidates candidates) {
        this.groups = groups;
        this.candidates = candidates;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Forms a development group by the head's order",
            description = "One leader; developers are heads of associations, or say why not; experts are pedagogical or"
                    + " economic staff. The order may cover several programs of the school.")
    ResponseEntity<GroupView> form(@Valid @RequestBody Requests.Formation request, Actor actor, Change change) {
        GroupId id = new GroupId(NewId.forRequest(change));
        Versioned<Group> group = groups.form(
                        id,
                        Requests.OrderJson.read(request.order()),
                        Requests.composition(Objects.requireNonNull(request.members()), request.reason()),
                        Objects.requireNonNull(request.programIds()),
                        actor,
                        change)
                .orProblem();
        return Responses.created(group, view(group), ONE, group.id());
    }

    @GetMapping("/{groupId}")
    @Operation(summary = "One group with its regulation and all its orders")
    ResponseEntity<GroupView> group(@PathVariable GroupId groupId, Actor actor) {
        Versioned<Group> group = groups.find(groupId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(group, view(group));
    }

    @PostMapping("/{groupId}/amendment")
    @Operation(summary = "Changes who is in the group, or what it works on, by a further order")
    ResponseEntity<GroupView> amend(
            @PathVariable GroupId groupId, @Valid @RequestBody Requests.Amendment request, Actor actor, Change change) {
        List<Requests.MemberJson> members = request.members();
        Composition composition = members == null ? null : Requests.composition(members, request.reason());
        return ok(groups.amend(
                groupId, Requests.OrderJson.read(request.order()), composition, request.programIds(), actor, change));
    }

    @PostMapping("/{groupId}/regulation")
    @Operation(
            summary = "Sets or changes the regulation of work by an order of its own",
            description = "All steps in the order of their days. A step that is sent with its id keeps its mark.")
    ResponseEntity<GroupView> regulate(
            @PathVariable GroupId groupId,
            @Valid @RequestBody Requests.RegulationJson request,
            Actor actor,
            Change change) {
        return ok(groups.regulate(
                groupId,
                Requests.OrderJson.read(request.order()),
                Objects.requireNonNull(request.steps()).stream()
                        .map(Requests.StepJson::read)
                        .toList(),
                actor,
                change));
    }

    @PostMapping("/{groupId}/steps/{stepId}/completion")
    @Operation(summary = "Marks a step as done: the leader, the responsible member or a deputy head")
    ResponseEntity<GroupView> complete(
            @PathVariable GroupId groupId,
            @PathVariable StepId stepId,
            @Valid @RequestBody Requests.Completion request,
            Actor actor,
            Change change) {
        return ok(groups.complete(groupId, stepId, request.doneOn(), actor, change));
    }

    @PostMapping("/{groupId}/steps/{stepId}/completion/annulment")
    @Operation(summary = "Takes the mark of a step back that was set by mistake, with a reason")
    ResponseEntity<GroupView> reopen(
            @PathVariable GroupId groupId,
            @PathVariable StepId stepId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return ok(groups.reopen(groupId, stepId, request.orEmpty(), actor, change));
    }

    @PostMapping("/{groupId}/dissolution")
    @Operation(summary = "Dissolves the group by an order")
    ResponseEntity<GroupView> dissolve(
            @PathVariable GroupId groupId,
            @Valid @RequestBody Requests.Dissolution request,
            Actor actor,
            Change change) {
        return ok(groups.dissolve(groupId, Requests.OrderJson.read(request.order()), actor, change));
    }

    @PostMapping("/{groupId}/annulment")
    @Operation(
            summary = "Annuls a group that was recorded by mistake, with a reason",
            description = "So a wrong number of the order is corrected: the group is formed again under the right one.")
    ResponseEntity<GroupView> annul(
            @PathVariable GroupId groupId, @Valid @RequestBody Requests.Reason request, Actor actor, Change change) {
        return ok(groups.annul(groupId, request.orEmpty(), actor, change));
    }

    private ResponseEntity<GroupView> ok(Outcome<Group> outcome) {
        Versioned<Group> group = outcome.orProblem();
        return Responses.ok(group, view(group));
    }

    private GroupView view(Versioned<Group> group) {
        Group state = group.state();
        return GroupView.of(state, candidates.names(state), candidates.today(state.schoolId()));
    }
}

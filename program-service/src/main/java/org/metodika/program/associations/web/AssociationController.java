package org.metodika.program.associations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.associations.application.Associations;
import org.metodika.program.associations.application.Membership;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One methodical association at a time: entered, handed over, joined and left, dissolved. */
@RestController
@RequestMapping("/api/associations")
@Tag(name = "Methodical associations")
public final class AssociationController {

    private final Associations associations;
    private final Membership membership;
    private final Directory directory;

    public AssociationController(Associations associations, Membership membership, Directory directory) {
        this.associations = associations;
        this.membership = membership;
        this.directory = directory;
    }

    @Operation(summary = "One association with its head")
    @GetMapping("/{associationId}")
    ResponseEntity<AssociationView> read(@PathVariable AssociationId associationId, Actor actor) {
        return ok(associations.find(associationId, actor).orElseThrow(Problems::notFound));
    }

    @Operation(
            summary = "Enter an association with its head",
            description = "Whoever has the head as association head in the directory already is a member at once.")
    @PostMapping
    ResponseEntity<AssociationView> register(
            @Valid @RequestBody Requests.NewAssociation request, Actor actor, Change change) {
        Versioned<Association> association = associations
                .register(
                        new AssociationId(NewId.forRequest(change)),
                        request.schoolId(),
                        request.facts(),
                        Objects.requireNonNull(request.headId()),
                        actor,
                        change)
                .orProblem();
        return Responses.created(association, view(association), "/api/associations/{associationId}", association.id());
    }

    @Operation(summary = "Replace name and subject area")
    @PutMapping("/{associationId}")
    ResponseEntity<AssociationView> change(
            @PathVariable AssociationId associationId,
            @Valid @RequestBody Requests.Facts request,
            Actor actor,
            Change change) {
        return ok(associations.change(associationId, request.facts(), actor, change));
    }

    @Operation(
            summary = "Hand the association over to another head",
            description = "The members follow a moment later; formerHeadId is there until all have.")
    @PostMapping("/{associationId}/handover")
    ResponseEntity<AssociationView> handOver(
            @PathVariable AssociationId associationId,
            @Valid @RequestBody Requests.Handover request,
            Actor actor,
            Change change) {
        return ok(associations.handOver(associationId, Objects.requireNonNull(request.headId()), actor, change));
    }

    @Operation(summary = "Dissolve the association, with a reason that is kept")
    @PostMapping("/{associationId}/dissolution")
    ResponseEntity<AssociationView> dissolve(
            @PathVariable AssociationId associationId,
            @Valid @RequestBody Requests.DissolutionJson request,
            Actor actor,
            Change change) {
        return ok(associations.dissolve(
                associationId, request.reason(), Boolean.TRUE.equals(request.releaseMembers()), actor, change));
    }

    @Operation(
            summary = "Let a staff member join",
            description = "Changes the association head of the staff member in the directory.")
    @PostMapping("/{associationId}/members")
    ResponseEntity<AssociationView> join(
            @PathVariable AssociationId associationId,
            @Valid @RequestBody Requests.NewMember request,
            Actor actor,
            Change change) {
        return ok(membership.add(associationId, Objects.requireNonNull(request.staffId()), actor, change));
    }

    @Operation(summary = "Let a member leave")
    @DeleteMapping("/{associationId}/members/{staffId}")
    ResponseEntity<AssociationView> leave(
            @PathVariable AssociationId associationId, @PathVariable UUID staffId, Actor actor, Change change) {
        return ok(membership.remove(associationId, staffId, actor, change));
    }

    private ResponseEntity<AssociationView> ok(Outcome<Association> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<AssociationView> ok(Versioned<Association> association) {
        return Responses.ok(association, view(association));
    }

    private AssociationView view(Versioned<Association> association) {
        Association state = association.state();
        return AssociationView.of(
                state,
                directory
                        .person(state.head().value())
                        .map(KnownPerson::fullName)
                        .orElse(null),
                associations.today(state.schoolId()));
    }
}

package org.metodika.program.discussions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.discussions.application.Discussions;
import org.metodika.program.discussions.domain.Discussion;
import org.metodika.program.discussions.domain.DiscussionId;
import org.metodika.program.discussions.domain.ProposalId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Discussions of a program and what becomes of their proposals. */
@RestController
@RequestMapping("/api/programs/{programId}/discussions")
@Tag(name = "Programs: discussions")
public final class DiscussionController {

    private static final String ONE = "/api/programs/{programId}/discussions/{discussionId}";

    private final Discussions discussions;
    private final Directory directory;

    public DiscussionController(Discussions discussions, Directory directory) {
        this.discussions = discussions;
        this.directory = directory;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records a discussion of the program with the teacher, an association or the methodical council",
            description = "A discussion is optional, there may be several with each party, and the program goes on"
                    + " with it or without. A protocol is obligatory for an association and the council.")
    ResponseEntity<DiscussionView> record(
            @PathVariable UUID programId,
            @Valid @RequestBody Requests.NewDiscussion request,
            Actor actor,
            Change change) {
        UUID id = NewId.forRequest(change);
        Versioned<Discussion> recorded = discussions
                .record(programId, new DiscussionId(id), request.details(id), actor, change)
                .orProblem();
        return Responses.created(recorded, view(recorded), ONE, programId, recorded.id());
    }

    @GetMapping("/{discussionId}")
    @Operation(summary = "One discussion with its proposals")
    ResponseEntity<DiscussionView> discussion(
            @PathVariable UUID programId, @PathVariable DiscussionId discussionId, Actor actor) {
        Versioned<Discussion> found =
                discussions.find(programId, discussionId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping("/{discussionId}/proposals/{proposalId}/decision")
    @Operation(
            summary = "Says what becomes of a proposal: accepted, or rejected with a reason",
            description = "OPEN, with a reason, takes a decision back.")
    ResponseEntity<DiscussionView> decide(
            @PathVariable UUID programId,
            @PathVariable DiscussionId discussionId,
            @PathVariable ProposalId proposalId,
            @Valid @RequestBody Requests.DecisionJson request,
            Actor actor,
            Change change) {
        return ok(discussions.decide(programId, discussionId, proposalId, request.verdict(), actor, change));
    }

    @PostMapping("/{discussionId}/annulment")
    @Operation(summary = "Annuls a record that was a mistake, with a reason; it stays readable")
    ResponseEntity<DiscussionView> annul(
            @PathVariable UUID programId,
            @PathVariable DiscussionId discussionId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return ok(discussions.annul(programId, discussionId, request.text(), actor, change));
    }

    private ResponseEntity<DiscussionView> ok(Outcome<Discussion> outcome) {
        Versioned<Discussion> discussion = outcome.orProblem();
        return Responses.ok(discussion, view(discussion));
    }

    private DiscussionView view(Versioned<Discussion> discussion) {
        return DiscussionView.of(discussion.state(), directory::names);
    }
}

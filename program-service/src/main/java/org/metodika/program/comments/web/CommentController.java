package org.metodika.program.comments.web;

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
import org.metodika.program.comments.application.Comments;
import org.metodika.program.comments.domain.CommentThread;
import org.metodika.program.comments.domain.EntryId;
import org.metodika.program.comments.domain.ThreadId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments on the sections of a program. */
@RestController
@RequestMapping("/api/programs/{programId}/comments")
@Tag(name = "Programs: comments")
public final class CommentController {

    private static final String ONE = "/api/programs/{programId}/comments/{threadId}";

    private final Comments comments;
    private final Directory directory;

    public CommentController(Comments comments, Directory directory) {
        this.comments = comments;
        this.directory = directory;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begins a thread of comments on a section of the program, or on one activity or stage",
            description = "Comments block nothing. A text has up to 2000 characters, a thread up to 100 entries.")
    ResponseEntity<ThreadView> start(
            @PathVariable UUID programId, @Valid @RequestBody Requests.NewThread request, Actor actor, Change change) {
        ThreadId id = new ThreadId(NewId.forRequest(change));
        return created(programId, comments.start(programId, id, request.opening(), actor, change));
    }

    @GetMapping("/{threadId}")
    @Operation(summary = "One thread with all its entries")
    ResponseEntity<ThreadView> thread(@PathVariable UUID programId, @PathVariable ThreadId threadId, Actor actor) {
        Versioned<CommentThread> found =
                comments.find(programId, threadId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping("/{threadId}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Replies in a thread that is open")
    ResponseEntity<ThreadView> reply(
            @PathVariable UUID programId,
            @PathVariable ThreadId threadId,
            @Valid @RequestBody Requests.Words request,
            Actor actor,
            Change change) {
        EntryId entry = new EntryId(NewId.forRequest(change));
        return created(programId, comments.reply(programId, threadId, entry, request.words(), actor, change));
    }

    @PutMapping("/{threadId}/entries/{entryId}")
    @Operation(summary = "Mends an entry of one's own within 15 minutes")
    ResponseEntity<ThreadView> edit(
            @PathVariable UUID programId,
            @PathVariable ThreadId threadId,
            @PathVariable EntryId entryId,
            @Valid @RequestBody Requests.Words request,
            Actor actor,
            Change change) {
        return ok(comments.edit(programId, threadId, entryId, request.words(), actor, change));
    }

    @DeleteMapping("/{threadId}/entries/{entryId}")
    @Operation(summary = "Deletes an entry of one's own; its place stays, without the text")
    ResponseEntity<ThreadView> delete(
            @PathVariable UUID programId,
            @PathVariable ThreadId threadId,
            @PathVariable EntryId entryId,
            Actor actor,
            Change change) {
        return ok(comments.delete(programId, threadId, entryId, actor, change));
    }

    @PostMapping("/{threadId}/resolution")
    @Operation(summary = "Settles the question of a thread")
    ResponseEntity<ThreadView> resolve(
            @PathVariable UUID programId, @PathVariable ThreadId threadId, Actor actor, Change change) {
        return ok(comments.resolve(programId, threadId, actor, change));
    }

    @PostMapping("/{threadId}/reopening")
    @Operation(summary = "Opens a settled thread again")
    ResponseEntity<ThreadView> reopen(
            @PathVariable UUID programId, @PathVariable ThreadId threadId, Actor actor, Change change) {
        return ok(comments.reopen(programId, threadId, actor, change));
    }

    private ResponseEntity<ThreadView> created(UUID programId, Outcome<CommentThread> outcome) {
        Versioned<CommentThread> thread = outcome.orProblem();
        return Responses.created(thread, view(thread), ONE, programId, thread.id());
    }

    private ResponseEntity<ThreadView> ok(Outcome<CommentThread> outcome) {
        Versioned<CommentThread> thread = outcome.orProblem();
        return Responses.ok(thread, view(thread));
    }

    private ThreadView view(Versioned<CommentThread> thread) {
        return ThreadView.of(thread.state(), directory::names);
    }
}

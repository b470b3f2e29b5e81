package org.metodika.program.comments.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.comments.domain.Author;
import org.metodika.program.comments.domain.CommentEvent;
import org.metodika.program.comments.domain.CommentThread;
import org.metodika.program.comments.domain.EntryId;
import org.metodika.program.comments.domain.Section;
import org.metodika.program.comments.domain.ThreadId;
import org.metodika.program.personified.application.ProgramInView;
import org.metodika.program.personified.application.ProgramsInView;

/** Threads of comments on programs (A17). */
public final class Comments {

    private final AggregateStore<CommentThread, CommentEvent> store;
    private final ProgramsInView programs;
    private final Access access;
    private final Clock clock;

    public Comments(
            AggregateStore<CommentThread, CommentEvent> store, ProgramsInView programs, Access access, Clock clock) {
        this.store = store;
        this.programs = programs;
        this.access = access;
        this.clock = clock;
    }

    /** One thread of this program; empty where there is none, or the actor does not see the program. */
    public Optional<Versioned<CommentThread>> find(UUID programId, ThreadId id, Actor actor) {
        return programs.find(programId, actor)
                .flatMap(program -> store.find(key(id)))
                .filter(found -> found.state().programId().equals(programId));
    }

    /**
     * What is commented on, and how.
     *
     * @param itemId activity or stage; null for the section
     */
    public record Opening(Section section, @Nullable UUID itemId, String text) {}

    /** Begins a thread. */
    public Outcome<CommentThread> start(UUID programId, ThreadId id, Opening opening, Actor actor, Change change) {
        access.reach(actor, CommentAction.COMMENT);
        ProgramInView program = programs.find(programId, actor).orElse(null);
        if (program == null) {
            return new Outcome.Unknown<>();
        }
        var subject = new CommentThread.Subject(
                programId, program.schoolId(), program.teacherId(), program.activities(), program.stages());
        return store.create(
                key(id),
                change,
                () -> CommentThread.start(
                        id, subject, opening.section(), opening.itemId(), opening.text(), author(actor), now()));
    }

    public Outcome<CommentThread> reply(
            UUID programId, ThreadId id, EntryId entry, String text, Actor actor, Change change) {
        return change(
                programId,
                id,
                actor,
                change,
                thread -> true,
                thread -> thread.reply(entry, text, author(actor), now()));
    }

    /** Mends an entry of one's own; one that is not of this thread is unknown. */
    public Outcome<CommentThread> edit(
            UUID programId, ThreadId id, EntryId entry, String text, Actor actor, Change change) {
        return change(
                programId,
                id,
                actor,
                change,
                thread -> thread.entry(entry).isPresent(),
                thread -> thread.edit(entry, text, author(actor), now()));
    }

    /** Deletes an entry of one's own; one that is not of this thread is unknown. */
    public Outcome<CommentThread> delete(UUID programId, ThreadId id, EntryId entry, Actor actor, Change change) {
        return change(
                programId,
                id,
                actor,
                change,
                thread -> thread.entry(entry).isPresent(),
                thread -> thread.delete(entry, author(actor), now()));
    }

    public Outcome<CommentThread> resolve(UUID programId, ThreadId id, Actor actor, Change change) {
        return change(programId, id, actor, change, thread -> true, CommentThread::resolve);
    }

    public Outcome<CommentThread> reopen(UUID programId, ThreadId id, Actor actor, Change change) {
        return change(programId, id, actor, change, thread -> true, CommentThread::reopen);
    }

    private Outcome<CommentThread> change(
            UUID programId,
            ThreadId id,
            Actor actor,
            Change change,
            Predicate<CommentThread> known,
            Function<CommentThread, Decision<CommentEvent>> decide) {
        // Whoever may write here reaches the same programs by it as by seeing them.
        access.reach(actor, CommentAction.COMMENT);
        if (programs.find(programId, actor).isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return store.change(
                key(id), change, thread -> thread.programId().equals(programId) && known.test(thread), decide);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Author author(Actor actor) {
        return new Author(actor.subject(), actor.staffId());
    }

    private static String key(ThreadId id) {
        return id.value().toString();
    }
}

package org.metodika.program.discussions.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.discussions.domain.Discussion;
import org.metodika.program.discussions.domain.DiscussionDetails;
import org.metodika.program.discussions.domain.DiscussionEvent;
import org.metodika.program.discussions.domain.DiscussionId;
import org.metodika.program.discussions.domain.Proposal;
import org.metodika.program.discussions.domain.ProposalId;
import org.metodika.program.discussions.domain.ProposalOutcome;
import org.metodika.program.personified.application.ProgramInView;
import org.metodika.program.personified.application.ProgramsInView;

/** Discussions of programs (B29): recorded, their proposals decided, annulled. */
public final class Discussions {

    private final AggregateStore<Discussion, DiscussionEvent> store;
    private final ProgramsInView programs;
    private final Access access;
    private final Directory directory;

    public Discussions(
            AggregateStore<Discussion, DiscussionEvent> store,
            ProgramsInView programs,
            Access access,
            Directory directory) {
        this.store = store;
        this.programs = programs;
        this.access = access;
        this.directory = directory;
    }

    /** One discussion of this program; empty where there is none, or the actor does not see the program. */
    public Optional<Versioned<Discussion>> find(UUID programId, DiscussionId id, Actor actor) {
        return programs.find(programId, actor)
                .flatMap(program -> store.find(key(id)))
                .filter(found -> found.state().programId().equals(programId));
    }

    /** Records a discussion that was held. */
    public Outcome<Discussion> record(
            UUID programId, DiscussionId id, DiscussionDetails details, Actor actor, Change change) {
        access.reach(actor, DiscussionAction.RECORD);
        ProgramInView program = programs.find(programId, actor).orElse(null);
        if (program == null) {
            return new Outcome.Unknown<>();
        }
        Discussion.Subject subject =
                new Discussion.Subject(programId, program.schoolId(), program.teacherId(), program.draftedOn());
        LocalDate today = directory.today(program.schoolId());
        return store.create(key(id), change, () -> Discussion.record(id, subject, details, actor.staffId(), today));
    }

    /**
     * What becomes of a proposal.
     *
     * @param on day of the decision; null for today
     */
    public record Verdict(
            ProposalOutcome outcome,
            String reason,
            @Nullable LocalDate on) {}

    /** Says what becomes of a proposal; a proposal that is not of this discussion is unknown. */
    public Outcome<Discussion> decide(
            UUID programId, DiscussionId id, ProposalId proposal, Verdict verdict, Actor actor, Change change) {
        return change(
                programId,
                id,
                actor,
                change,
                discussion -> discussion.proposal(proposal).isPresent(),
                discussion -> {
                    LocalDate today = directory.today(discussion.schoolId());
                    LocalDate on = verdict.on() == null ? today : verdict.on();
                    var deciding = new Proposal.Deciding(on, verdict.reason(), actor.staffId());
                    return discussion.decide(proposal, verdict.outcome(), deciding, today);
                });
    }

    /** Corrects a record that was a mistake. */
    public Outcome<Discussion> annul(UUID programId, DiscussionId id, String reason, Actor actor, Change change) {
        return change(programId, id, actor, change, discussion -> true, discussion -> discussion.annul(reason));
    }

    private Outcome<Discussion> change(
            UUID programId,
            DiscussionId id,
            Actor actor,
            Change change,
            Predicate<Discussion> known,
            Function<Discussion, Decision<DiscussionEvent>> decide) {
        // Whoever may write here reaches the same programs by it as by seeing them.
        access.reach(actor, DiscussionAction.RECORD);
        if (programs.find(programId, actor).isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return store.change(
                key(id),
                change,
                discussion -> discussion.programId().equals(programId) && known.test(discussion),
                decide);
    }

    private static String key(DiscussionId id) {
        return id.value().toString();
    }
}

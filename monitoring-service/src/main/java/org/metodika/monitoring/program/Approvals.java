package org.metodika.monitoring.program;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What was laid out from the approvals of a program, and which of them were annulled or stopped; one document per program, written
 * before the checkpoints are. Rows of checkpoints come later than the events that need them, this does not.
 */
public final class Approvals {

    private static final FindAndModifyOptions UPSERT_AND_READ =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;

    public Approvals(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * @param checkpoints checkpoints laid out from any approval
     * @param annulledUpTo number of the newest annulment of an approval among the events of the program; of the newest stop
     *     too where an earlier release kept it
     * @param amendedUpTo number of the newest amendment that was followed to the end
     * @param stoppedUpTo number of the newest stop
     * @param resumedUpTo number of the newest annulment of a stop
     */
    @Document("program_approvals")
    record Approved(
            @Id UUID id,
            @Nullable List<String> checkpoints,
            @Nullable Long annulledUpTo,
            @Nullable Long amendedUpTo,
            @Nullable Long stoppedUpTo,
            @Nullable Long resumedUpTo) {

        List<UUID> ids() {
            return checkpoints == null
                    ? List.of()
                    : checkpoints.stream().map(UUID::fromString).toList();
        }

        /** Neither annulled nor stopped since. */
        boolean stands(long approval) {
            return !isAnnulled(approval) && (stoppedUpTo == null || stoppedUpTo < approval);
        }

        /** Not annulled; and where the program was stopped since, that stop was annulled. */
        boolean holds(long approval) {
            return !isAnnulled(approval) && (stands(approval) || !isStopped());
        }

        boolean isAnnulled(long approval) {
            return annulledUpTo != null && annulledUpTo >= approval;
        }

        boolean isStopped() {
            return stoppedUpTo != null && (resumedUpTo == null || resumedUpTo < stoppedUpTo);
        }
    }

    /**
     * Keeps what is going to be laid out from an approval; again with no further effect.
     *
     * @param approval number of the approval among the events of the program
     * @return whether the approval stands; an annulment may have come before an approval that is delivered late
     */
    public boolean layOut(UUID programId, long approval, Collection<UUID> checkpoints) {
        Object[] ids = checkpoints.stream().map(UUID::toString).toArray();
        Approved program = write(programId, new Update().addToSet("checkpoints").each(ids));
        return program.stands(approval);
    }

    /**
     * Keeps an annulment; again with no further effect.
     *
     * @return all checkpoints of the program, those of other approvals too
     */
    public List<UUID> annul(UUID programId, long annulment) {
        return write(programId, new Update().max("annulledUpTo", annulment)).ids();
    }

    /**
     * Keeps a stop; again with no further effect.
     *
     * @return all checkpoints of the program
     */
    public List<UUID> stop(UUID programId, long stop) {
        return write(programId, new Update().max("stoppedUpTo", stop)).ids();
    }

    /** Keeps that a stop was annulled; again with no further effect. */
    public void resume(UUID programId, long annulment) {
        write(programId, new Update().max("resumedUpTo", annulment));
    }

    /** Whether the program is stopped. */
    public boolean isStopped(UUID programId) {
        Approved program = mongo.findById(programId, Approved.class);
        return program != null && program.isStopped();
    }

    /** Whether an amendment was followed to the end before; what was cancelled since must not be laid out by it again. */
    public boolean followed(UUID programId, long amendment) {
        Approved program = mongo.findById(programId, Approved.class);
        Long upTo = program == null ? null : program.amendedUpTo();
        return upTo != null && upTo >= amendment;
    }

    /** Keeps that an amendment was followed to the end. */
    public void follow(UUID programId, long amendment) {
        write(programId, new Update().max("amendedUpTo", amendment));
    }

    /** All checkpoints laid out for a program, of whatever approval. */
    public List<UUID> checkpoints(UUID programId) {
        Approved program = mongo.findById(programId, Approved.class);
        return program == null ? List.of() : program.ids();
    }

    /** Whether what was laid out from this approval still counts: nothing annulled it, and no stop does so that holds. */
    public boolean holds(UUID programId, long approval) {
        Approved program = mongo.findById(programId, Approved.class);
        return program == null || program.holds(approval);
    }

    private Approved write(UUID programId, Update update) {
        Approved program =
                mongo.findAndModify(query(where("_id").is(programId)), update, UPSERT_AND_READ, Approved.class);
        if (program == null) {
            throw new IllegalStateException("The store gave no program back that it has just written: " + programId);
        }
        return program;
    }
}

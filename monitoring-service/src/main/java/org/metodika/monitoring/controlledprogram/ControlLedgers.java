package org.metodika.monitoring.controlledprogram;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which controls each program has, and whether an order binds it; one document per program, written before the controls are. Rows
 * come later than the events that need them, this does not.
 */
public final class ControlLedgers {

    private static final FindAndModifyOptions UPSERT_AND_READ =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;

    public ControlLedgers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * What is kept of one program.
     *
     * @param controls controls of the program, planned or not
     * @param boundUpTo number of the newest event by which an order binds it: approval, transfer, annulment of a stop
     * @param closedUpTo number of the newest event by which it doesn't any more: stop, annulment of the approval
     */
    @Document("control_ledgers")
    public record Ledger(
            @Id UUID id,
            @Nullable String schoolId,
            @Nullable UUID teacherId,
            @Nullable List<String> controls,
            @Nullable Long boundUpTo,
            @Nullable Long closedUpTo) {

        /** Controls of the program. */
        public List<UUID> ids() {
            return controls == null
                    ? List.of()
                    : controls.stream().map(UUID::fromString).toList();
        }

        /** Whether an order binds the program, completed or not. */
        public boolean binds() {
            return boundUpTo != null && (closedUpTo == null || closedUpTo < boundUpTo);
        }

        /** Number of the newest event that is known. */
        public long basis() {
            return Math.max(boundUpTo == null ? 0 : boundUpTo, closedUpTo == null ? 0 : closedUpTo);
        }

        /** Whether nothing has closed what was entered on this basis. */
        public boolean stands(long basis) {
            return closedUpTo == null || closedUpTo <= basis;
        }
    }

    /** What is kept of a program; empty where no order ever bound it. */
    public Optional<Ledger> find(UUID programId) {
        return Optional.ofNullable(mongo.findById(programId, Ledger.class))
                .filter(ledger -> ledger.schoolId() != null && ledger.boundUpTo() != null);
    }

    /** Keeps that an order binds a program; again with no further effect. */
    public void bind(UUID programId, String schoolId, UUID teacherId, long sequence) {
        write(
                programId,
                new Update()
                        .set("schoolId", schoolId)
                        .set("teacherId", teacherId.toString())
                        .max("boundUpTo", sequence));
    }

    /**
     * Keeps that a program was stopped or its approval annulled; again with no further effect.
     *
     * @return all controls of the program
     */
    public List<UUID> close(UUID programId, long sequence) {
        return write(programId, new Update().max("closedUpTo", sequence)).ids();
    }

    /** Keeps a control that is going to be written, so that what closes the program finds it; again with no further effect. */
    public Ledger enter(UUID programId, UUID control) {
        return write(programId, new Update().addToSet("controls", control.toString()));
    }

    private Ledger write(UUID programId, Update update) {
        Ledger ledger = mongo.findAndModify(query(where("_id").is(programId)), update, UPSERT_AND_READ, Ledger.class);
        if (ledger == null) {
            throw new IllegalStateException("The store gave no ledger back that it has just written: " + programId);
        }
        return ledger;
    }
}

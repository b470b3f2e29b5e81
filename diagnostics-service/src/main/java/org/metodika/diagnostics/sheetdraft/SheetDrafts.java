package org.metodika.diagnostics.sheetdraft;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The sheets that people have begun; each read and write is of one document by its id. */
public final class SheetDrafts {

    private final MongoOperations mongo;
    private final Clock clock;

    public SheetDrafts(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** What the actor has begun in this assessment. */
    public Optional<SheetDraft> find(UUID assessmentId, Actor actor) {
        return Optional.ofNullable(mongo.findById(id(assessmentId, actor), SheetDraft.class));
    }

    /**
     * Saves what was answered so far; empty where somebody else was faster.
     *
     * @param revision revision that this one follows; null for the first
     */
    public Optional<SheetDraft> save(
            UUID assessmentId, Actor actor, @Nullable Long revision, UUID sheetId, String content) {
        try {
            return Optional.of(
                    mongo.save(new SheetDraft(id(assessmentId, actor), revision, sheetId, content, clock.instant())));
        } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
            return Optional.empty();
        }
    }

    /** Throws away what was begun; nothing where there is none. */
    public void remove(UUID assessmentId, Actor actor) {
        mongo.remove(new Query(where("_id").is(id(assessmentId, actor))), SheetDraft.class);
    }

    private static String id(UUID assessmentId, Actor actor) {
        return assessmentId + "|" + actor.subject();
    }
}

package org.metodika.monitoring.looks;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which checkpoints a round of reminders has to look at. Each change of a checkpoint asks for a look; the round writes down when
 * the next one is due, so that a checkpoint is not read at every round.
 */
public final class CheckpointLooks {

    static final LocalDate AT_ONCE = LocalDate.EPOCH;
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Ahead of every school: where it is tomorrow first. */
    private static final ZoneId FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(14);

    private static final String LOOK_ON = "lookOn";

    private final MongoOperations mongo;
    private final Clock clock;

    public CheckpointLooks(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Open checkpoints alone are kept. */
    public static StateProjection<CheckpointState, CheckpointLook> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "checkpoint-looks",
                        CheckpointCatalogue.CHECKPOINT_STATE,
                        CheckpointLook.class,
                        CheckpointLooks::row,
                        mongo,
                        json)
                .or(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, full -> row(full.checkpoint()));
    }

    private static @Nullable CheckpointLook row(CheckpointState state) {
        return state.status().equals("OPEN")
                ? new CheckpointLook(state.checkpointId(), state.schoolId(), AT_ONCE, 0)
                : null;
    }

    /**
     * Those whose day has come by the day of the easternmost place there is, so that each is still to be held against the day of its
     * school.
     *
     * @param last the last one seen, null to begin
     */
    public List<CheckpointLook> due(@Nullable CheckpointLook last, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where(LOOK_ON).lte(LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY))));
        if (last != null) {
            conditions.add(new Criteria()
                    .orOperator(
                            where(LOOK_ON).gt(last.lookOn()),
                            where(LOOK_ON).is(last.lookOn()).and("_id").gt(last.id())));
        }
        return mongo.find(
                new Query(new Criteria().andOperator(conditions))
                        .with(Sort.by(LOOK_ON, "_id"))
                        .limit(limit),
                CheckpointLook.class);
    }

    /** Writes down when to look next, unless the checkpoint or its calendar changed meanwhile. */
    public void next(CheckpointLook seen, @Nullable LocalDate day) {
        mongo.updateFirst(
                query(where("_id")
                        .is(seen.id())
                        .and("lastSeq")
                        .is(seen.lastSeq())
                        .and(LOOK_ON)
                        .is(seen.lookOn())),
                new Update().set(LOOK_ON, Objects.requireNonNullElse(day, NEVER)),
                CheckpointLook.class);
    }

    /** The working calendar is another: everything is looked at again; null for all schools. */
    public void again(@Nullable String schoolId) {
        mongo.updateMulti(
                schoolId == null ? new Query() : query(where("schoolId").is(schoolId)),
                new Update().set(LOOK_ON, AT_ONCE),
                CheckpointLook.class);
    }
}

package org.metodika.monitoring.watchrows;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The last time that a checkpoint was returned for rework, answered or not. The state of a checkpoint doesn't tell the day, so
 * this is made from events: the newest return of each checkpoint stays.
 *
 * @param id of the checkpoint
 */
@Document("checkpoint_returns")
public record ReturnRow(@Id UUID id, @Indexed String schoolId, LocalDate returnedOn) {

    /** Keeps the rows by following the service's own checkpoints. */
    public static StateProjection<CheckpointReturned, ReturnRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "checkpoint-returns",
                CheckpointCatalogue.CHECKPOINT_RETURNED,
                ReturnRow.class,
                returned -> new ReturnRow(returned.checkpointId(), returned.schoolId(), returned.returnedOn()),
                mongo,
                json);
    }
}

package org.metodika.monitoring.looks;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When a round of reminders has to look at an open checkpoint.
 *
 * @param lookOn first day on which there may be something to find; {@link CheckpointLooks#AT_ONCE} after each change of the
 *     checkpoint, {@link CheckpointLooks#NEVER} while only another change can bring something about
 * @param lastSeq number of the state that this was made from
 */
@Document("checkpoint_looks")
@CompoundIndex(name = "look", def = "{'lookOn': 1, '_id': 1}")
public record CheckpointLook(@Id UUID id, @Indexed String schoolId, LocalDate lookOn, long lastSeq) {}

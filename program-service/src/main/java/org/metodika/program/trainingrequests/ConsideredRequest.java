package org.metodika.program.trainingrequests;

import java.util.List;
import java.util.UUID;

/**
 * A request as the yearly plan looks at it (E07).
 *
 * @param priority name of a {@link RequestPriority}
 * @param deficits ids of the deficits that the training is to remove
 * @param status name of a {@link TrainingRequest.Status}
 */
public record ConsideredRequest(
        UUID id, String schoolId, UUID teacherId, String topic, String priority, List<UUID> deficits, String status) {

    static ConsideredRequest of(TrainingRequestRow row) {
        return new ConsideredRequest(
                row.id(), row.schoolId(), row.teacherId(), row.topic(), row.priority(), row.deficits(), row.status());
    }
}

package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingrequest.TrainingRequestState;
import org.metodika.contracts.trainingrequest.TrainingRequestStateInFull;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка запросов.
 *
 * @param position where the list goes on: the newest request first
 * @param topicKey topic in small letters, to be found by its beginning
 * @param conclusionId null where an organisation asks
 * @param campaign year of the formation campaign; null for none
 * @param planYear year of the plan that placed it; null while none did
 * @param leftOverBecause why a plan left it over; null otherwise
 */
@Document("training_request_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'campaign': 1, 'position': -1}")
@CompoundIndex(def = "{'topicKey': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
@CompoundIndex(def = "{'status': 1, 'position': 1}")
record TrainingRequestRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        String topic,
        String topicKey,
        @Nullable UUID conclusionId,
        @Nullable UUID supportId,
        String source,
        String priority,
        @Nullable Integer campaign,
        List<UUID> deficits,
        LocalDate madeOn,
        String status,
        @Nullable LocalDate settledOn,
        @Nullable Integer planYear,
        @Nullable UUID planGroupId,
        @Nullable String leftOverBecause)
        implements LedRow {

    static TrainingRequestRow of(TrainingRequestStateInFull request) {
        return new TrainingRequestRow(
                request.requestId(),
                request.madeOn() + "~" + request.requestId(),
                request.schoolId(),
                request.teacherId(),
                request.topic(),
                key(request.topic()),
                request.conclusionId(),
                request.supportId(),
                request.source(),
                request.priority(),
                request.campaign(),
                request.deficits(),
                request.madeOn(),
                request.status(),
                request.settledOn() == null ? trainedOn(request) : request.settledOn(),
                request.planYear(),
                request.groupId(),
                request.leftOverBecause());
    }

    /** What an earlier release told: from a conclusion, in no campaign. */
    static TrainingRequestRow of(TrainingRequestState request) {
        return new TrainingRequestRow(
                request.requestId(),
                request.madeOn() + "~" + request.requestId(),
                request.schoolId(),
                request.teacherId(),
                request.topic(),
                key(request.topic()),
                request.conclusionId(),
                request.supportId(),
                RequestSource.CONCLUSION.name(),
                RequestPriority.MIDDLE.name(),
                null,
                request.deficits(),
                request.madeOn(),
                request.status(),
                request.settledOn(),
                null,
                null,
                null);
    }

    static String key(String topic) {
        return topic.toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate trainedOn(TrainingRequestStateInFull request) {
        return Placement.Standing.TRAINED.name().equals(request.standing()) ? request.placedOn() : null;
    }

    /** Nobody leads a request. */
    @Override
    public @Nullable UUID leaderId() {
        return null;
    }
}

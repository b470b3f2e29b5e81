package org.metodika.monitoring.innovationclassrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.innovationclass.InnovationClassCatalogue;
import org.metodika.contracts.innovationclass.InnovationClassSeat;
import org.metodika.contracts.innovationclass.InnovationClassState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A class of the school of innovations as the schedule shows it.
 *
 * @param schoolId school that holds it; {@link #OF_CENTRE} for the centre
 * @param date day of the class
 * @param status PLANNED, HELD or CANCELLED
 * @param people who has signed up
 * @param attended how many came
 */
@Document("innovation_class_rows")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "people", def = "{'people': 1, 'date': 1, '_id': 1}")
public record InnovationClassRow(
        @Id UUID id,
        String schoolId,
        String topic,
        @Nullable UUID lecturerId,
        @Nullable String lecturer,
        LocalDate date,
        @Nullable String startsAt,
        int minutes,
        String place,
        int places,
        String status,
        List<UUID> people,
        int attended)
        implements DayRow {

    /** What stands for a school where the centre holds it. */
    public static final String OF_CENTRE = "";

    /** Keeps the rows by following the service's own classes. */
    public static StateProjection<InnovationClassState, InnovationClassRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "innovation-class-rows",
                InnovationClassCatalogue.INNOVATION_CLASS_STATE,
                InnovationClassRow.class,
                InnovationClassRow::of,
                mongo,
                json);
    }

    static InnovationClassRow of(InnovationClassState state) {
        return new InnovationClassRow(
                state.classId(),
                Objects.requireNonNullElse(state.schoolId(), OF_CENTRE),
                state.topic(),
                state.lecturerId(),
                state.lecturer(),
                state.day(),
                state.startsAt(),
                state.minutes(),
                state.place(),
                state.places(),
                state.status(),
                state.signedUp().stream().map(InnovationClassSeat::personId).toList(),
                state.attended().size());
    }
}

package org.metodika.monitoring.innovationclass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.innovationclass.domain.InnovationClassId;
import org.metodika.monitoring.innovationclass.domain.Status;

/** What the schedule of the school of innovations answers; names are absent while the directory doesn't know the people. */
final class ClassViews {

    private ClassViews() {}

    /**
     * A class.
     *
     * @param schoolId school that holds it; absent for the centre
     * @param lecturer name of the lecturer
     * @param signedUp how many have a place
     * @param mine whether the caller has one
     * @param participants those whom the caller answers for, all for who keeps the class
     * @param attended the same of those who came; absent while it is not held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClassView(
            InnovationClassId id,
            @Nullable String schoolId,
            String topic,
            @Nullable UUID lecturerId,
            @Nullable String lecturer,
            LocalDate day,
            @Nullable String startsAt,
            BigDecimal hours,
            String place,
            int places,
            int signedUp,
            boolean mine,
            Status status,
            @Nullable String cancelledBecause,
            List<SeatView> participants,
            @Nullable List<SeatView> attended) {}

    /** Who takes part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatView(UUID personId, @Nullable String name, String schoolId) {}

    /**
     * A class in the schedule.
     *
     * @param schoolId school that holds it; absent for the centre
     * @param signedUp how many have a place
     * @param mine whether the caller has one
     * @param attended how many came; absent while it is not held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedClass(
            UUID id,
            @Nullable String schoolId,
            String topic,
            @Nullable UUID lecturerId,
            @Nullable String lecturer,
            LocalDate day,
            @Nullable String startsAt,
            BigDecimal hours,
            String place,
            int places,
            int signedUp,
            boolean mine,
            Status status,
            @Nullable Integer attended) {}
}

package org.metodika.monitoring.consultationrequestrows;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.consultationrequest.ConsultationRequestCatalogue;
import org.metodika.contracts.consultationrequest.ConsultationRequestState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A request for a consultation as lists show it.
 *
 * @param addressee CENTRE, TUTOR or PSYCHOLOGIST
 * @param status OPEN, TAKEN, AGREED, ANSWERED, HELD or CLOSED
 * @param waits whether the asker still waits
 * @param openSince day of the request, or of the latest reopening
 * @param date last day on which nothing is late; {@code openSince} where nobody waits
 * @param helperId who has it; null for people of the centre, and where nobody has
 * @param taken whether somebody has it
 */
@Document("consultation_request_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "waits", def = "{'waits': 1, 'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "asker", def = "{'askerId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "addressee", def = "{'schoolId': 1, 'addresseeId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(name = "helper", def = "{'schoolId': 1, 'helperId': 1, 'date': 1, '_id': 1}")
public record ConsultationRequestRow(
        @Id UUID id,
        String schoolId,
        UUID askerId,
        String addressee,
        @Nullable UUID addresseeId,
        String topic,
        String status,
        boolean waits,
        LocalDate askedOn,
        LocalDate openSince,
        LocalDate date,
        @Nullable UUID helperId,
        boolean taken,
        @Nullable LocalDate agreedOn,
        int replies,
        int consultations)
        implements DayRow {

    /** Keeps the rows by following the service's own requests. */
    public static StateProjection<ConsultationRequestState, ConsultationRequestRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "consultation-request-rows",
                ConsultationRequestCatalogue.CONSULTATION_REQUEST_STATE,
                ConsultationRequestRow.class,
                ConsultationRequestRow::of,
                mongo,
                json);
    }

    static ConsultationRequestRow of(ConsultationRequestState state) {
        LocalDate answerBy = state.answerBy();
        return new ConsultationRequestRow(
                state.requestId(),
                state.schoolId(),
                state.askerId(),
                state.addressee(),
                state.addresseeId(),
                state.topic(),
                state.status(),
                answerBy != null,
                state.askedOn(),
                state.openSince(),
                Objects.requireNonNullElse(answerBy, state.openSince()),
                state.takerId(),
                state.taken(),
                state.agreedOn(),
                state.replies().size(),
                state.consultations().size());
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        return waits && date.isBefore(today) ? date.plusDays(1) : null;
    }
}

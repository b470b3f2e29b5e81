package org.metodika.monitoring.consultationrequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.Status;

/**
 * A request in a list; names are absent while the directory doesn't know the people.
 *
 * @param openSince day of the request, or of the latest reopening
 * @param answerBy last day for an answer, or the agreed day; absent where nobody waits
 * @param overdueSince first day on which it is overdue; absent where it is not
 * @param takerId who has it; absent for people of the centre, and where nobody has
 * @param answers how many answers in writing
 * @param consultations how many consultations came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedRequest(
        UUID id,
        String schoolId,
        UUID askerId,
        @Nullable String askerName,
        Addressee addressee,
        @Nullable UUID addresseeId,
        @Nullable String addresseeName,
        String topic,
        Status status,
        LocalDate askedOn,
        LocalDate openSince,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate overdueSince,
        @Nullable UUID takerId,
        @Nullable String takerName,
        @Nullable LocalDate agreedOn,
        int answers,
        int consultations) {}

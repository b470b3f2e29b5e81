package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запрос на консультацию: текущее состояние. */
@Meaning("A request for a consultation as it is now")
public record ConsultationRequestState(
        @Meaning("Id of the request") UUID requestId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who asks") UUID askerId,

        @Meaning("To whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST")
        String addressee,

        @Meaning("Pseudonymous id of the person it is addressed to; absent where it is nobody in particular") @Nullable
        UUID addresseeId,

        @Meaning("What it is about") String topic,

        @Meaning("What is asked") String question,

        @Meaning("Days that would suit") List<LocalDate> wishedDays,

        @Meaning("Day of the request") LocalDate askedOn,

        @Meaning("Since when it waits: day of the request, or of the latest reopening")
        LocalDate openSince,

        @Meaning("Last day for an answer, or the agreed day; absent while nobody waits") @Nullable
        LocalDate answerBy,

        @Meaning("OPEN, TAKEN, AGREED, ANSWERED, HELD or CLOSED")
        String status,

        @Meaning("Pseudonymous id of who took it; absent for people of the centre, and while nobody has") @Nullable
        UUID takerId,

        @Meaning("Whether somebody took it") boolean taken,

        @Meaning("Day of the consultation that was agreed") @Nullable
        LocalDate agreedOn,

        @Meaning("Answers in writing, oldest first") List<ConsultationRequestReply> replies,

        @Meaning("Entries of the log of consultations that came of it, oldest first")
        List<UUID> consultations) {}

package org.metodika.contracts.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Наставник: текущее содержание. */
@Meaning("Present content of a mentor's place in the pool, with free text: for services only")
public record MentorState(
        @Meaning("Pseudonymous id of the staff member who is the mentor: a person is in the pool once")
        UUID mentorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Subjects, as the school writes them") List<String> subjects,
        @Meaning("ORDER, PROTOCOL or ATTESTATION") String ground,

        @Meaning("Number of the order or of the minutes; may be absent for an attestation") @Nullable
        String number,

        @Meaning("What the attestation found: FIRST, HIGHEST, METHODIST or MENTOR; absent for an order and for minutes")
        @Nullable
        String category,

        @Meaning("Day of the order, of the minutes or of the attestation")
        LocalDate groundedOn,

        @Meaning("Last day of the result of the attestation; absent where it has no term") @Nullable
        LocalDate validUntil,

        @Meaning("How many people at most the mentor leads at a time; absent for no limit") @Nullable
        Integer capacity,

        @Meaning("First day in the pool") LocalDate admittedOn,

        @Meaning("Last day in the pool; absent for whoever goes on") @Nullable
        LocalDate endedOn,

        @Meaning("DECISION or DISMISSAL; absent for whoever goes on") @Nullable
        String ending,

        @Meaning("Why, for a DECISION") @Nullable String reason) {}

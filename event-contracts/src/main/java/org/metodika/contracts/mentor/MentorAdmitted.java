package org.metodika.contracts.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Наставник включён в реестр. */
@Meaning("Somebody is admitted to the mentor pool, by a decision or because of an attestation (C06)")
public record MentorAdmitted(
        @Meaning("Pseudonymous id of the staff member who is the mentor: a person is in the pool once")
        UUID mentorId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Subjects, as the school writes them") List<String> subjects,
        @Meaning("ORDER, PROTOCOL or ATTESTATION") String ground,

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

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}

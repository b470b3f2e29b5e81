package org.metodika.contracts.research;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Записано маркетинговое исследование услуг повышения квалификации. */
@Meaning("A market research of training was recorded (B23)")
public record ResearchRecorded(
        @Meaning("Id of the research") UUID researchId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Its number at the school, from 1") int number,
        @Meaning("Day in the time zone of the school") LocalDate recordedOn,
        @Meaning("Offers compared") List<UUID> offers,
        @Meaning("Offer chosen") UUID chosenOfferId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}

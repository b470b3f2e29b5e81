package org.metodika.contracts.research;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Маркетинговое исследование: текущее состояние. */
@Meaning("Present content of a market research")
public record ResearchState(
        @Meaning("Id of the research") UUID researchId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Its number at the school, from 1") int number,
        @Meaning("Day in the time zone of the school") LocalDate recordedOn,
        @Meaning("What was looked for") String question,

        @Meaning("Offers compared, with the figures of that day")
        List<ComparedOffer> offers,

        @Meaning("Offer chosen") UUID chosenOfferId,
        @Meaning("Why it was chosen") String reason,

        @Meaning("Why it was annulled; absent where it was not") @Nullable
        String annulledBecause) {}

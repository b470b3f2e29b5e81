package org.metodika.contracts.bestexperience;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опыт в банке: текущее содержание. */
@Meaning("Present content of the experience in the bank, with free text: for services only")
public record BestExperienceState(
        @Meaning("Id of the experience") UUID experienceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher whose experience it is; absent for the school as a whole") @Nullable
        UUID teacherId,

        @Meaning("FOUND, STUDIED, GENERALISED, SPREAD or DROPPED")
        String status,

        @Meaning("Title") String title,

        @Meaning("Its description; absent until it is generalised") @Nullable
        String description,

        @Meaning("What was done with it, the first comes first")
        List<BestExperienceStep> steps,

        @Meaning("Experience items: where and when it was presented")
        List<UUID> presentations,

        @Meaning("Why it is not followed any more") @Nullable
        String droppedBecause) {}

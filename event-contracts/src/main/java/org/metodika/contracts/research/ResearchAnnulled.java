package org.metodika.contracts.research;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Маркетинговое исследование аннулировано. */
@Meaning("A market research was annulled, since it had been recorded by mistake")
public record ResearchAnnulled(
        @Meaning("Id of the research") UUID researchId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Its number at the school, from 1") int number,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}

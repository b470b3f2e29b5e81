package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Составлен проект паспорта сопровождения. */
@Meaning("A passport of individual support was drafted (C22)")
public record SupportDrafted(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Pseudonymous id of the leading specialist (C22)")
        UUID leaderId,

        @Meaning("Day on which the support was decided") LocalDate decidedOn,
        @Meaning("Participating specialists") int participants,
        @Meaning("Items of the passport (C23)") int items,
        @Meaning("Deficits that the support is to remove") List<UUID> deficits,

        @Meaning("Conclusion that asked for this support; absent where people decided it") @Nullable
        UUID followsConclusionId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}

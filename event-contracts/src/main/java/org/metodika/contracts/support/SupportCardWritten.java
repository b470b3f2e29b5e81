package org.metodika.contracts.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Заполнена карта сопровождения. */
@Meaning("The card of a school year was written (C24, C25)")
public record SupportCardWritten(
        @Meaning("Id of the support") UUID supportId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Year in which the school year begins") int schoolYear,

        @Meaning("Total pedagogical experience in years") @Nullable
        Integer totalExperienceYears,

        @Meaning("Experience in this school in years") @Nullable
        Integer schoolExperienceYears,

        @Meaning("Load of the school year in hours") @Nullable
        Double yearLoad,

        @Meaning("Total teaching load in hours") @Nullable Double totalLoad,
        @Meaning("Classes in the table") int classes,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}

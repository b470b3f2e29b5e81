package org.metodika.contracts.act;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Отмена акта записана по ошибке и аннулирована. */
@Meaning("A repeal that was recorded by mistake was annulled")
public record ActRepealAnnulled(
        @Meaning("Id of the act") UUID actId,

        @Meaning("School code, the key of a school everywhere; absent for a common act, which holds for all schools")
        @Nullable
        String schoolId,

        @Meaning("REGULATION, ORDER, JOB_DESCRIPTION, NORMATIVE_REFERENCE a document cited from outside, PLAN, OTHER")
        String kind,

        @Meaning("First day of the repeal that does not hold")
        LocalDate repealedFrom,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}

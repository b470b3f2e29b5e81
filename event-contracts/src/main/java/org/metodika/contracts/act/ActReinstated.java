package org.metodika.contracts.act;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Прежняя редакция снова действует. */
@Meaning("The act that superseded this one was annulled, so that this one holds again")
public record ActReinstated(
        @Meaning("Id of the act") UUID actId,

        @Meaning("School code, the key of a school everywhere; absent for a common act, which holds for all schools")
        @Nullable
        String schoolId,

        @Meaning("REGULATION, ORDER, JOB_DESCRIPTION, NORMATIVE_REFERENCE a document cited from outside, PLAN, OTHER")
        String kind,

        @Meaning("Id of the annulled act") UUID replacedById) {}

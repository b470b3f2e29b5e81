package org.metodika.contracts.act;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Действует новая редакция акта. */
@Meaning("A later act of the same kind took the place of this one (B02); both stay readable")
public record ActSuperseded(
        @Meaning("Id of the act") UUID actId,

        @Meaning("School code, the key of a school everywhere; absent for a common act, which holds for all schools")
        @Nullable
        String schoolId,

        @Meaning("REGULATION, ORDER, JOB_DESCRIPTION, NORMATIVE_REFERENCE a document cited from outside, PLAN, OTHER")
        String kind,

        @Meaning("Id of the act that supersedes it") UUID replacedById,

        @Meaning("First day of the later act") LocalDate replacedFrom) {}

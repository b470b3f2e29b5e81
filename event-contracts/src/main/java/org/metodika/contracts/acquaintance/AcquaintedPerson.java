package org.metodika.contracts.acquaintance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ознакомленный. */
@Meaning("A teacher before whom a report was laid")
public record AcquaintedPerson(
        @Meaning("Pseudonymous id of the teacher") UUID personId,

        @Meaning("Day the teacher acknowledged it; absent until then") @Nullable
        LocalDate acknowledgedOn) {}

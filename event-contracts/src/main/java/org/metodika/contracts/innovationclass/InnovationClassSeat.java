package org.metodika.contracts.innovationclass;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Участник занятия. */
@Meaning("Who takes part in a class")
public record InnovationClassSeat(
        @Meaning("Pseudonymous id") UUID personId,

        @Meaning("School code") String schoolId) {}

package org.metodika.contracts.consultationrequest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Письменный ответ. */
@Meaning("An answer in writing")
public record ConsultationRequestReply(
        @Meaning("What was written") String text,

        @Meaning("Day of the answer") LocalDate on,

        @Meaning("Pseudonymous id of who wrote it; absent for people of the centre") @Nullable
        UUID by) {}

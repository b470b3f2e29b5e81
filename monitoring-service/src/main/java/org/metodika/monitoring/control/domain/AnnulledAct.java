package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * An act that was signed by mistake; it stays readable.
 *
 * @param answer what the program did about the decision to correct its plan; null where there was none, or no answer yet
 */
public record AnnulledAct(
        Act act,
        @Nullable Answer answer,
        String reason,
        LocalDate annulledOn,
        @Nullable StaffId annulledBy) {

    AnnulledAct with(Answer given) {
        return new AnnulledAct(act, given, reason, annulledOn, annulledBy);
    }
}

package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * An act as it is sent for signing.
 *
 * @param endings what the control is said to end in; there must be exactly one (B44)
 */
public record ActDraft(ActId id, LocalDate heldOn, @Nullable StaffId signedBy, String found, List<Ending> endings) {

    public ActDraft {
        endings = List.copyOf(endings);
    }

    Act signed(LocalDate today) {
        return new Act(id, heldOn, today, signedBy, found, endings.getFirst());
    }
}

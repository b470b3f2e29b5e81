package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * Акт контроля: what was found, and in what the control ended. It never changes once it is signed.
 *
 * @param signedBy null for somebody outside the staff
 */
public record Act(
        ActId id,
        LocalDate heldOn,
        LocalDate signedOn,
        @Nullable StaffId signedBy,
        String found,
        Ending ending) {}

package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff, as the choice of the participants needs to know them.
 *
 * @param position position as in the staff list; null while it is not known
 * @param pedagogical whether of the pedagogical staff (E04)
 * @param dismissedOn last day of work of a person who leaves or left
 */
public record Candidate(
        UUID id,
        String schoolId,
        @Nullable String position,
        List<String> subjects,
        boolean pedagogical,
        @Nullable UUID tutorId,
        @Nullable UUID associationHeadId,
        @Nullable LocalDate dismissedOn) {

    public Candidate {
        subjects = List.copyOf(subjects);
    }

    boolean isThereOn(LocalDate day) {
        return dismissedOn == null || !dismissedOn.isBefore(day);
    }
}

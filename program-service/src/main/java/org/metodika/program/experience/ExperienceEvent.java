package org.metodika.program.experience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an experience item. */
public sealed interface ExperienceEvent {

    /**
     * It was recorded.
     *
     * @param teacher null for the experience of the school as a whole
     * @param by who recorded it; null for people outside the schools
     */
    record Recorded(
            UUID id,
            String schoolId,
            @Nullable UUID teacher,
            Presentation presentation,
            @Nullable UUID by) implements ExperienceEvent {}

    record Changed(Presentation presentation) implements ExperienceEvent {}

    record Confirmed(LocalDate on) implements ExperienceEvent {}

    record Annulled(LocalDate on, String reason) implements ExperienceEvent {}
}

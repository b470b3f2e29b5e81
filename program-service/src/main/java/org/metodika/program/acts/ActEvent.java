package org.metodika.program.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an act. */
public sealed interface ActEvent {

    /** Entered the register; {@code schoolId} is null for a common act. */
    record ActRegistered(
            ActId id,
            @Nullable String schoolId,
            ActFacts facts,
            @Nullable ActId replaces) implements ActEvent {}

    /** What the register says of it was put right. */
    record ActCorrected(ActFacts facts, List<String> changed) implements ActEvent {
        public ActCorrected {
            changed = List.copyOf(changed);
        }
    }

    /** A later act takes its place from a day on. */
    record ActSuperseded(ActId successor, LocalDate from) implements ActEvent {}

    /** The act that took its place was annulled. */
    record ActReinstated(ActId successor) implements ActEvent {}

    /** Repealed from a day on. */
    record ActRepealed(LocalDate from, String ground) implements ActEvent {}

    /** The repeal was recorded by mistake. */
    record ActRepealAnnulled(
            LocalDate from,
            String reason,
            Instant at,
            @Nullable UUID by) implements ActEvent {}

    /** The record itself was a mistake. */
    record ActAnnulled(String reason, Instant at, @Nullable UUID by) implements ActEvent {}
}

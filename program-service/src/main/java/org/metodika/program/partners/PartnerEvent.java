package org.metodika.program.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a social partner. */
public sealed interface PartnerEvent {

    /** Entered in the register; {@code schoolId} is null for a partner of the municipality. */
    record PartnerRegistered(UUID id, @Nullable String schoolId, PartnerFacts facts) implements PartnerEvent {}

    /** The facts are others now. */
    record PartnerChanged(PartnerFacts facts) implements PartnerEvent {}

    /** Takes part in something. */
    record PartnerLinked(PartnerLink link) implements PartnerEvent {}

    /** Took no part in it after all. */
    record PartnerUnlinked(PartnerLink link) implements PartnerEvent {}

    /** The partnership is over since {@code on}. */
    record PartnershipEnded(LocalDate on, String reason) implements PartnerEvent {}

    /** People work together again since {@code on}. */
    record PartnershipResumed(LocalDate on) implements PartnerEvent {}
}

package org.metodika.contracts.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Участие партнёра. */
@Meaning("What a social partner takes part in")
public record PartnerLinkState(
        @Meaning("Id of the link") UUID linkId,

        @Meaning("SEMINAR, SURVEY or ACTIVITY") String kind,

        @Meaning("What the partner takes part in, where the platform knows it") @Nullable
        UUID refId,

        @Meaning("What people call it") String title,

        @Meaning("Day on which it is held") LocalDate heldOn,

        @Meaning("What the partner does there") @Nullable String role) {}

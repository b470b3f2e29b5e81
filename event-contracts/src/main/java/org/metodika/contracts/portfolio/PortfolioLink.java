package org.metodika.contracts.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** К чему относится материал портфолио. */
@Meaning("What of a personified program an evidence belongs to")
public record PortfolioLink(
        @Meaning("Id of the program") UUID programId,

        @Meaning("Id of the activity or the stage; absent for the program as a whole") @Nullable
        UUID itemId) {}

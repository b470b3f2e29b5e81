package org.metodika.contracts.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Исход по одной проблеме. */
@Meaning("What came of one problem (C31)")
public record SupportOutcome(
        @Meaning("Row of the table") UUID rowId,

        @Meaning("Deficit behind the problem; absent for one that was entered by hand") @Nullable
        UUID deficitId,

        @Meaning("FULLY, PARTLY or NOT: how far the problem was removed")
        String outcome) {}

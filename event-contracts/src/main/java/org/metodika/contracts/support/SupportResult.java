package org.metodika.contracts.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Строка анализа итогов. */
@Meaning("A problem before and after (C31)")
public record SupportResult(
        @Meaning("Row of the table") UUID rowId,
        @Meaning("Deficit behind the problem") @Nullable UUID deficitId,
        @Meaning("The problem") String problem,
        @Meaning("State before the support") String before,
        @Meaning("State after it") String after,
        @Meaning("How the results were found out") String method,
        @Meaning("What follows") String findings,

        @Meaning("FULLY, PARTLY or NOT: how far the problem was removed") @Nullable
        String outcome,

        @Meaning("Why it was entered by hand") @Nullable String byHandBecause) {}

package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа, в которой с затруднением работают или работали. */
@Meaning("A program that addresses the deficit, or did")
public record DeficitAddressing(
        @Meaning("Id of the program") UUID programId,

        @Meaning("Day of the order by which the program addresses it")
        LocalDate since,

        @Meaning("Last day of it; absent while it goes on") @Nullable
        LocalDate until,

        @Meaning("COMPLETED, STOPPED or AMENDED; absent while it goes on") @Nullable
        String ended) {}

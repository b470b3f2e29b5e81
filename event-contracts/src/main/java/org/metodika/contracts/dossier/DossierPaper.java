package org.metodika.contracts.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Документ на бумаге. */
@Meaning("That a document is there on paper, as somebody has recorded by hand")
public record DossierPaper(
        @Meaning("Where it is kept") String place,
        @Meaning("Day of the paper") LocalDate paperOn,
        @Meaning("Day it was recorded") LocalDate recordedOn,

        @Meaning("Pseudonymous id of who recorded it") @Nullable
        UUID recordedBy,

        @Meaning("Why the record was withdrawn; absent while it holds") @Nullable
        String withdrawnBecause) {}

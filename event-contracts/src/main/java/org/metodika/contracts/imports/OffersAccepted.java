package org.metodika.contracts.imports;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Каталог организатора обучения принят. */
@Meaning("A file with offers of training was found right as a whole and stored; its rows are now being applied")
public record OffersAccepted(
        @Meaning("Id of the import") UUID importId,
        @Meaning("Number of offers") int offers) {}

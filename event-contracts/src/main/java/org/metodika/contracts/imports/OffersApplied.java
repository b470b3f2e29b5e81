package org.metodika.contracts.imports;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Каталог организатора обучения применён. */
@Meaning("Every offer of an accepted file is dealt with")
public record OffersApplied(
        @Meaning("Id of the import") UUID importId,
        @Meaning("Offers that are new") int created,
        @Meaning("Offers that say something else now") int changed,
        @Meaning("Offers that said nothing new") int unchanged,

        @Meaning("Offers that a rule forbade in the end, since something had changed after the check")
        int refused) {}

package org.metodika.contracts.imports;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Импорт применён. */
@Meaning("Every row of an accepted import is applied")
public record ImportApplied(
        @Meaning("Id of the import") UUID importId,
        @Meaning("SCHOOLS or STAFF") String kind,
        @Meaning("Rows that made a new entry") int created,
        @Meaning("Rows that changed an entry") int changed,
        @Meaning("Rows that said nothing new") int unchanged) {}

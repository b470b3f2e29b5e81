package org.metodika.contracts.imports;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Файл импорта принят. */
@Meaning("A file was found right as a whole and stored; its rows are now being applied")
public record ImportAccepted(
        @Meaning("Id of the import") UUID importId,
        @Meaning("SCHOOLS or STAFF") String kind,
        @Meaning("Number of rows") int rows) {}

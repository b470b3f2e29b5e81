package org.metodika.contracts.imports;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Книга с программами принята. */
@Meaning(
        "A workbook with programs under way on paper was found right as a whole and stored; they are now being transferred")
public record ProgramsAccepted(
        @Meaning("Id of the import") UUID importId,
        @Meaning("Number of programs") int programs) {}

package org.metodika.contracts.imports;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Программы из книги перенесены. */
@Meaning("Every program of an accepted workbook is dealt with")
public record ProgramsApplied(
        @Meaning("Id of the import") UUID importId,
        @Meaning("Programs that were transferred") int transferred,

        @Meaning("Programs that had been transferred before")
        int unchanged,

        @Meaning("Programs that a rule forbade in the end, since something had changed after the check")
        int refused) {}

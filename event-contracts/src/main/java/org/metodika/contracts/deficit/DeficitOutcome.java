package org.metodika.contracts.deficit;

import java.time.LocalDate;
import org.metodika.contracts.Meaning;

/** Действующий исход. */
@Meaning("What became of the deficit, as far as it is known")
public record DeficitOutcome(
        @Meaning("FULLY, PARTLY or NOT") String verdict,
        @Meaning("MEASURED or STATED") String way,

        @Meaning("Day of the measurement, or that the evidence is of")
        LocalDate on) {}

package org.metodika.contracts.instrument;

import org.metodika.contracts.Meaning;

/** Критерий инструмента. */
@Meaning("A criterion of an instrument")
public record InstrumentCriterion(
        @Meaning("Code of the criterion in the dictionary") String code,
        @Meaning("Code of the level required") String requiredLevel,
        @Meaning("Number of its items") int items) {}

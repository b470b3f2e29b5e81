package org.metodika.contracts.bestexperience;

import java.time.LocalDate;
import org.metodika.contracts.Meaning;

/** Шаг работы с опытом. */
@Meaning("What was done with experience, by whom and to what end")
public record BestExperienceStep(
        @Meaning("FOUND, STUDIED, GENERALISED or SPREAD") String step,
        @Meaning("Day of it") LocalDate on,
        @Meaning("Who did it") String who,
        @Meaning("What came of it") String product) {}

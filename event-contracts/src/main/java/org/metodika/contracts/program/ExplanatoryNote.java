package org.metodika.contracts.program;

import org.metodika.contracts.Meaning;

/** Пояснительная записка. */
@Meaning("The four parts of the explanatory note (B35)")
public record ExplanatoryNote(
        @Meaning("General aim (1.1)") String generalAim,
        @Meaning("Difficulties and needs (1.2)") String difficulties,
        @Meaning("Goals (1.3)") String goals,
        @Meaning("Tasks (1.4)") String tasks) {}

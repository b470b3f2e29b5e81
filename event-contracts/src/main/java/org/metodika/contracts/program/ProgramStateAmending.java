package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Персонифицированная программа: текущее состояние, пока открыта корректировка. */
@Meaning(
        "Present content of a program while an amendment is open, and what that makes of it (B46), with free text: for services only")
public record ProgramStateAmending(
        @Meaning("What version 3 says") ProgramStateInFull program,

        @Meaning("The amendment that is open: what the program is to become")
        OpenAmendment amendment) {

    /** Корректировка в работе. */
    @Meaning("The next version of a program as far as an order tells of it")
    public record OpenAmendment(
            @Meaning("Number of the amendment within the program, from 1")
            int number,

            @Meaning("First day; absent while not written") @Nullable
            LocalDate startsOn,

            @Meaning("Last day; absent while not written") @Nullable
            LocalDate endsOn,

            @Meaning("Total hours") int hours,
            @Meaning("Stages in their order") List<PlannedStage> stages) {}
}

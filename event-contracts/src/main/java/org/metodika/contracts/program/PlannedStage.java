package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Этап программы. */
@Meaning("A stage with its result and report (B26)")
public record PlannedStage(
        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Place in the program, from 1") int ordinal,
        @Meaning("What the stage is called") String title,
        @Meaning("Expected result") String result,
        @Meaning("Form of the report") String reportForm,
        @Meaning("Last day of the stage") LocalDate deadline,
        @Meaning("Form of the checkpoint (C12)") String checkpointForm) {}

package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап программы. */
@Meaning("A stage of a school programme (A08, A09)")
public record ProgrammeStage(
        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Place of the stage, from 1") int ordinal,
        @Meaning("What the stage is called") String title,
        @Meaning("Goal of the stage") String goal,
        @Meaning("PLANNED, OPEN or CLOSED") String status,
        @Meaning("Day it was opened") @Nullable LocalDate openedOn,
        @Meaning("Day it was closed") @Nullable LocalDate closedOn,
        @Meaning("Tasks in their order") List<ProgrammeTask> tasks) {}

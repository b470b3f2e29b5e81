package org.metodika.contracts.checkpoint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез: текущее состояние с ходом сдачи и нарушениями. */
@Meaning("Present content of a checkpoint and how it came to it: report, return, postponement, violations")
public record CheckpointStateInFull(
        @Meaning("What version 1 says; its deadline is the one that holds, postponed or not")
        CheckpointState checkpoint,

        @Meaning("Last day as the program has it") LocalDate deadlineOfProgram,
        @Meaning("Last day of the report") LocalDate reportDue,

        @Meaning("Day on which the report that counts was handed in; absent where none counts") @Nullable
        LocalDate reportHandedInOn,

        @Meaning("Whether it is returned for rework and the teacher has not answered")
        boolean returned,

        @Meaning("All violations, the oldest first (B08)") List<CheckpointViolation> violations) {}

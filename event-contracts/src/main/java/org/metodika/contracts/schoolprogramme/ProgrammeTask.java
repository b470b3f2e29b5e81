package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Задача этапа. */
@Meaning("A task of a participant in a stage (A10)")
public record ProgrammeTask(
        @Meaning("Id of the task") UUID taskId,

        @Meaning("DIRECTOR, DEPUTIES, METHODICAL_SERVICE, IT_SERVICE or TEACHERS (A10)")
        String participant,

        @Meaning("What is to be done") String title,

        @Meaning("Code of the kind of learning (A05)") @Nullable
        String learningKind,

        @Meaning("Whether the stage can not be closed without it")
        boolean obligatory,

        @Meaning("Pseudonymous ids of who answers for it") List<UUID> responsibles,
        @Meaning("Until when") @Nullable LocalDate deadline,
        @Meaning("PLANNED, DONE or WAIVED") String status) {}

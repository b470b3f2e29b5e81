package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Этап утверждённой программы. */
@Meaning("A stage of an approved program (B26)")
public record ApprovedStage(
        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Place in the program, from 1") int ordinal,

        @Meaning("Last day of the stage in the time zone of the school")
        LocalDate deadline,

        @Meaning("INTERVIEW, DIARY, SPEECH, OPEN_LESSON, MATERIALS_DEFENCE or ARTICLE (C12)")
        String checkpointForm) {}

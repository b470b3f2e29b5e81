package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Этап программы, перенесённой с бумаги, и его итог. */
@Meaning("A stage of a transferred program (B26), with the result that it had on paper")
public record TransferredStage(
        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Place in the program, from 1") int ordinal,

        @Meaning("Last day of the stage in the time zone of the school")
        LocalDate deadline,

        @Meaning("INTERVIEW, DIARY, SPEECH, OPEN_LESSON, MATERIALS_DEFENCE or ARTICLE (C12)")
        String checkpointForm,

        @Meaning("What paper says of its checkpoint; absent while it was not passed") @Nullable
        PaperResult result) {}

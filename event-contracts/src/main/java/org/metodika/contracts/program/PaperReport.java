package org.metodika.contracts.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Отчёт по этапу, сданный на бумаге. */
@Meaning("The report that closed a stage on paper, with free text")
public record PaperReport(
        @Meaning("Id of the stage") UUID stageId,
        @Meaning("Title of the report") String title,
        @Meaning("Where it can be found") @Nullable String reference,
        @Meaning("What the assessor said") @Nullable String comment) {}

package org.metodika.program.personified.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Этап программы (B26); its place in the list is its place in the program.
 *
 * @param result expected result, empty while not written
 * @param reportForm form of the report, empty while not written
 * @param deadline last day of the stage in the time zone of the school
 * @param checkpointForm form of the checkpoint that closes it (C12)
 * @param funding what is planned to be spent on it; null for nothing (B28)
 */
public record Stage(
        StageId id,
        String title,
        String result,
        String reportForm,
        LocalDate deadline,
        CheckpointForm checkpointForm,
        @Nullable Funding funding) {}

package org.metodika.diagnostics.level;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Затруднение, выявленное на бумаге: came with a program that was transferred. Nothing was measured.
 *
 * @param groundId id of the ground: the same for every delivery of the same transfer
 * @param programId program that brought it
 * @param deficitId id that the program knows the deficit by
 * @param foundOn day on which it was found, as paper says
 */
public record PaperDifficulty(
        UUID groundId,
        UUID programId,
        UUID deficitId,
        String schoolId,
        UUID teacherId,
        String dictionary,
        int dictionaryVersion,
        String code,
        LocalDate foundOn) {}

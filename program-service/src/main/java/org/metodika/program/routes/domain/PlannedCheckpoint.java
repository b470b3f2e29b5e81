package org.metodika.program.routes.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Запланированный контрольный срез (C12); its result and both marks are recorded where checkpoints are carried out.
 *
 * @param topic что рассматривается
 * @param form null while it is not known
 * @param counterpart for {@link CheckpointForm#INTERVIEW} alone
 * @param on null while it is not known
 */
public record PlannedCheckpoint(
        CheckpointId id,
        String topic,
        @Nullable CheckpointForm form,
        @Nullable Counterpart counterpart,
        @Nullable LocalDate on) {}

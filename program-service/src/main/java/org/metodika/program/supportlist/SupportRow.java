package org.metodika.program.supportlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка сопровождений.
 *
 * @param position where the list goes on: the newest draft first
 * @param status DRAFT, ISSUED, CLOSED or STOPPED
 * @param open items that are neither done nor waived
 * @param nextDeadline the first deadline among them
 * @param tags what worked
 */
@Document("support_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'leaderId': 1, 'position': -1}")
@CompoundIndex(def = "{'participants': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
record SupportRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        UUID leaderId,
        List<UUID> participants,
        String status,
        LocalDate decidedOn,
        LocalDate draftedOn,
        @Nullable LocalDate issuedOn,
        @Nullable UUID followsConclusionId,
        int items,
        int open,
        @Nullable LocalDate nextDeadline,
        @Nullable LocalDate endedOn,
        @Nullable String success,
        @Nullable String need,
        @Nullable String nextStep,
        @Nullable UUID nextStepId,
        List<String> tags)
        implements LedRow {}

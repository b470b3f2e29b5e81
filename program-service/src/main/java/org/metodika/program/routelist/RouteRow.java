package org.metodika.program.routelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка маршрутов.
 *
 * @param position where the list goes on: the newest draft first
 * @param leaderId mentor
 * @param status DRAFT, AGREED or CLOSED
 */
@Document("route_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'leaderId': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
record RouteRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        @Nullable UUID leaderId,
        String status,
        String title,
        @Nullable String dominant,
        @Nullable String place,
        List<String> help,
        int checkpoints,
        @Nullable LocalDate lastCheckpoint,
        @Nullable UUID conclusionId,
        LocalDate draftedOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate closedOn)
        implements LedRow {}

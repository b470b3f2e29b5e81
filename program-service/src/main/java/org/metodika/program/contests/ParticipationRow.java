package org.metodika.program.contests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка участий.
 *
 * @param position where the list goes on: the latest first day first
 * @param leaderId who helps
 */
@Document("participation_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'leaderId': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
record ParticipationRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        @Nullable UUID leaderId,
        String status,
        String event,
        String kind,
        String level,
        @Nullable String stage,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String help,
        @Nullable UUID supportId,
        @Nullable String result,
        @Nullable LocalDate resultOn,
        @Nullable String evidence)
        implements LedRow {

    static ParticipationRow of(ParticipationState participation) {
        return new ParticipationRow(
                participation.participationId(),
                participation.startsOn() + "~" + participation.participationId(),
                participation.schoolId(),
                participation.teacherId(),
                participation.helperId(),
                participation.status(),
                participation.event(),
                participation.kind(),
                participation.level(),
                participation.stage(),
                participation.startsOn(),
                participation.endsOn(),
                participation.help(),
                participation.supportId(),
                participation.result(),
                participation.resultOn(),
                participation.evidence());
    }
}

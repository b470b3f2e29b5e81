package org.metodika.monitoring.journalrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.diary.DiaryEntryState;
import org.metodika.contracts.diary.DiaryEntryStateOfPlan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of a diary as lists show it.
 *
 * @param programId null for a route
 * @param routeId null for a program
 * @param additions how many there are
 * @param notes how many there are
 */
@Document("diary_rows")
@CompoundIndex(name = "program", def = "{'programId': 1, 'day': -1, '_id': -1}")
@CompoundIndex(name = "route", def = "{'routeId': 1, 'day': -1, '_id': -1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'day': -1, '_id': -1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'day': -1, '_id': -1}")
public record DiaryRow(
        @Id UUID id,
        @Nullable UUID programId,
        @Nullable UUID routeId,
        String schoolId,
        UUID teacherId,
        LocalDate day,
        Instant writtenAt,
        String done,
        @Nullable String worked,
        @Nullable String failed,
        @Nullable String next,
        int additions,
        int notes) {

    static DiaryRow of(DiaryEntryState state) {
        return new DiaryRow(
                state.entryId(),
                state.programId(),
                null,
                state.schoolId(),
                state.teacherId(),
                state.day(),
                state.writtenAt(),
                state.done(),
                state.worked(),
                state.failed(),
                state.next(),
                state.additions().size(),
                state.notes().size());
    }

    static DiaryRow of(DiaryEntryStateOfPlan state) {
        return new DiaryRow(
                state.entryId(),
                state.programId(),
                state.routeId(),
                state.schoolId(),
                state.teacherId(),
                state.day(),
                state.writtenAt(),
                state.done(),
                state.worked(),
                state.failed(),
                state.next(),
                state.additions().size(),
                state.notes().size());
    }
}

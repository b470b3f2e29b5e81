package org.metodika.diagnostics.assessmentlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Диагностика, one line of a list.
 *
 * @param status OPEN, CLOSED or ANNULLED
 * @param sheets number of answer sheets that are not annulled
 * @param sources sources that count so far
 * @param deficits codes of criteria below the level required; empty before the closing
 */
@Document("assessment_rows")
@CompoundIndex(def = "{'openedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'schoolId': 1, 'openedOn': -1, '_id': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'openedOn': -1, '_id': -1}")
record AssessmentRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String instrument,
        int instrumentVersion,
        String dictionary,
        int dictionaryVersion,
        String status,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int sheets,
        List<String> sources,
        List<String> deficits) {}

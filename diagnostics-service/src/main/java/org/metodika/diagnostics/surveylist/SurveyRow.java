package org.metodika.diagnostics.surveylist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Опрос, one line of a list.
 *
 * @param teacherId the teacher it is about; absent for everything else
 * @param subjectTitle activity or offer it is about
 * @param status DRAFT, OPEN, CLOSED or ANNULLED
 * @param links how many one-time links were given out
 * @param participants who was invited by name
 * @param answered who of them has answered
 */
@Document("survey_rows")
@CompoundIndex(def = "{'firstDay': -1, '_id': -1}")
@CompoundIndex(def = "{'schoolId': 1, 'firstDay': -1, '_id': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'firstDay': -1, '_id': -1}")
@CompoundIndex(def = "{'participants': 1, 'firstDay': -1, '_id': -1}")
record SurveyRow(
        @Id UUID id,
        String schoolId,
        @Nullable UUID teacherId,
        String title,
        String purpose,
        String mode,
        String method,
        @Nullable String form,
        String subjectKind,
        @Nullable String subjectTitle,
        List<String> groups,
        String instrument,
        int instrumentVersion,
        LocalDate firstDay,
        LocalDate lastDay,
        String status,
        int links,
        List<UUID> participants,
        List<UUID> answered) {}

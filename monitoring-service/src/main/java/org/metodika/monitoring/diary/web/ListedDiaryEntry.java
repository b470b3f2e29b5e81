package org.metodika.monitoring.diary.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a diary in a list; the name is absent while the directory doesn't know the teacher.
 *
 * @param additions how many the author added later
 * @param notes how many those who accompany the teacher wrote
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedDiaryEntry(
        UUID id,
        @Nullable UUID programId,
        @Nullable UUID routeId,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        LocalDate day,
        Instant writtenAt,
        String done,
        @Nullable String worked,
        @Nullable String failed,
        @Nullable String next,
        int additions,
        int notes) {}

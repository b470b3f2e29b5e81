package org.metodika.program.schoolprogrammelist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня программ школ.
 *
 * @param position where the list goes on: newest drafts first
 * @param status DRAFT, APPROVED, COMPLETED or WITHDRAWN
 * @param openStage title of the open stage
 */
@Document("school_programme_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
record SchoolProgrammeRow(
        @Id UUID id,
        String position,
        String schoolId,
        String status,
        String title,
        int fromYear,
        int toYear,
        @Nullable UUID templateId,
        @Nullable Integer templateVersion,
        LocalDate draftedOn,
        @Nullable String openStage,
        int stages,
        int closedStages,
        int tasks,
        int plannedTasks,
        int choices) {}

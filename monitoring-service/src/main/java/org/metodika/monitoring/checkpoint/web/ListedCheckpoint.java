package org.metodika.monitoring.checkpoint.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.checkpoint.domain.ViolationKind;

/**
 * A checkpoint in a list.
 *
 * @param teacherName absent while the directory's news has not arrived
 * @param stageTitle absent while the program's news has not arrived
 * @param ordinal place of the stage in the program, from 1
 * @param overdueSince first day after the deadline, for an open one that is late by the day of its school
 * @param missedOn day on which the schedule found the deadline missed
 * @param daysLate days after the deadline on which it was passed; 0 when on time
 * @param reportHandedIn whether there is a report that counts
 * @param reportDue last day of the report; absent while only an earlier release told of it
 * @param returned whether it is returned for rework and the teacher has not answered
 * @param violations those that stand (B08)
 * @param selfMark 1 to 5
 * @param assessorMark 1 to 5
 */
record ListedCheckpoint(
        UUID id,
        String schoolId,
        UUID programId,
        UUID teacherId,
        @Nullable String teacherName,
        @Nullable UUID tutorId,
        @Nullable String tutorName,
        UUID stageId,
        int ordinal,
        @Nullable String stageTitle,
        CheckpointForm form,
        LocalDate deadline,
        Status status,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate missedOn,
        @Nullable LocalDate passedOn,
        @Nullable Integer daysLate,
        boolean reportHandedIn,
        @Nullable LocalDate reportDue,
        boolean returned,
        List<ViolationKind> violations,
        @Nullable Integer selfMark,
        @Nullable Integer assessorMark) {}

package org.metodika.program.schoolprogramme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.schoolprogramme.domain.FormType;
import org.metodika.program.schoolprogramme.domain.Participant;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.TaskId;

/**
 * Content of a school programme as it is read and written: what was read can be changed and sent back. Absent texts and lists are
 * empty ones.
 */
record ProgrammeContentJson(
        @NotNull @Nullable String title,
        @NotNull @Nullable Integer fromYear,
        @NotNull @Nullable Integer toYear,
        @Nullable String aim,
        @Nullable List<@NotNull String> grounds,
        @Nullable List<@NotNull String> purposes,
        @Nullable List<@NotNull String> expectedResults,
        @Nullable List<@NotNull @Valid ProgrammeGoalJson> goals,
        @Nullable List<@NotNull @Valid ProgrammeKindJson> learningKinds,
        @Nullable List<@NotNull @Valid ProgrammeFormJson> forms,
        @Nullable List<@NotNull @Valid ProgrammeStageJson> stages) {

    /** A standing goal with its measure (A04). */
    record ProgrammeGoalJson(
            @Nullable String code,
            @Nullable String text,
            @Nullable String measure) {}

    /** A kind of learning of the dictionary (A05). */
    record ProgrammeKindJson(
            @Nullable String code, @Nullable String title) {}

    /**
     * A form of professional development (A15).
     *
     * @param partnerId social partner (A07)
     */
    record ProgrammeFormJson(
            @Nullable String code,
            @NotNull @Nullable FormType type,
            @Nullable String title,
            @Nullable String program,
            @Nullable UUID partnerId) {}

    /**
     * A stage.
     *
     * @param stageId absent for a new one
     * @param code code in the template
     */
    record ProgrammeStageJson(
            @Nullable StageId stageId,
            @Nullable String code,
            @Nullable String title,
            @Nullable String goal,
            @Nullable List<@NotNull Participant> participants,
            @Nullable List<@NotNull @Valid ProgrammeTaskJson> tasks) {}

    /**
     * A task in a cell of the matrix.
     *
     * @param taskId absent for a new one
     * @param code code in the template
     * @param obligatory true when absent
     * @param partnerId social partner (A07)
     */
    record ProgrammeTaskJson(
            @Nullable TaskId taskId,
            @Nullable String code,
            @NotNull @Nullable Participant participant,
            @Nullable String title,
            @Nullable String learningKind,
            @Nullable List<@NotNull String> goals,
            @Nullable Boolean obligatory,
            @Nullable List<@NotNull UUID> responsibles,
            @Nullable LocalDate deadline,
            @Nullable UUID partnerId) {}
}

package org.metodika.program.personified.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.program.personified.domain.CheckpointForm;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.EventLevel;
import org.metodika.program.personified.domain.Funding;
import org.metodika.program.personified.domain.LearningKind;
import org.metodika.program.personified.domain.OtherForm;
import org.metodika.program.personified.domain.Principle;
import org.metodika.program.personified.domain.ProgramType;
import org.metodika.program.personified.domain.Resource;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.TeacherCategory;

/**
 * Content of a program as it is read and written: what was read can be changed and sent back. Absent texts and lists are
 * empty ones.
 */
record ContentJson(
        @NotNull @Nullable ProgramType type,
        @NotNull @Nullable TeacherCategory category,

        @Nullable List<@NotNull @Valid BasisJson> basis,

        @Nullable NoteJson note,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String durationReason,

        @Nullable List<@NotNull @Valid ActivityJson> activities,

        @Nullable List<@NotNull @Valid StageJson> stages,

        @Nullable String finalResult,
        @Nullable String finalReportForm,
        @Nullable StaffId tutorId,
        @Nullable StaffId curatorId,

        @Nullable List<@NotNull Principle> principles,

        @Nullable List<@NotNull @Valid PriorityJson> priorities,

        @Nullable List<@NotNull @Valid ResultJson> results,

        @Nullable List<@NotNull @Valid ResourceJson> resources) {

    /** Kinds of basis (B22). */
    enum BasisKind {
        MONITORING,
        INTERNAL_CONTROL,
        DIFFICULTY,
        MARKET_RESEARCH
    }

    /**
     * A basis record.
     *
     * @param deficitId for DIFFICULTY; {@code code} and {@code date} of it are diagnostics' and are not taken from here
     * @param reference title and number of the document, for the other kinds
     */
    record BasisJson(
            @NotNull @Nullable BasisKind kind,
            @Nullable DeficitId deficitId,
            @Nullable String code,
            @Nullable String reference,
            @Nullable LocalDate date) {}

    /** The explanatory note (B35). */
    record NoteJson(
            @Nullable String generalAim,
            @Nullable String difficulties,
            @Nullable String goals,
            @Nullable String tasks) {}

    /**
     * An activity.
     *
     * @param activityId absent for a new one
     * @param offerId offer of the catalogue that it was chosen from
     * @param competences competences that a module forms (B10)
     * @param startsOn first day, for the schedule (B03)
     * @param resultForm in what the result of self-education is shown (B05)
     */
    record ActivityJson(
            @Nullable ActivityId activityId,
            @NotNull @Nullable ActivityKind kind,
            @Nullable String title,
            @Nullable OtherForm form,
            @Nullable String provider,
            @Nullable String task,
            @NotNull @Nullable Integer hours,
            @Nullable String place,
            @Nullable EventLevel level,
            @Nullable String participation,
            @Nullable StageId stageId,
            @Nullable List<@NotNull DeficitId> deficits,
            @Nullable UUID offerId,
            @Nullable List<@NotNull @Valid CompetenceJson> competences,
            @Nullable LearningKind learning,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String resultForm) {}

    /**
     * A stage.
     *
     * @param stageId absent for a new one; an id of the caller's own lets activities name a new stage at once
     */
    record StageJson(
            @Nullable StageId stageId,
            @Nullable String title,
            @Nullable String result,
            @Nullable String reportForm,
            @NotNull @Nullable LocalDate deadline,
            @NotNull @Nullable CheckpointForm checkpointForm,
            @Valid @Nullable FundingJson funding) {}

    /** Money planned for a stage, in roubles (B28). */
    record FundingJson(
            Funding.@NotNull @Nullable Source source,
            @NotNull @Nullable Integer planned) {}

    /** A competence by its code in a dictionary. */
    record CompetenceJson(
            @NotBlank @Nullable String dictionary,
            @NotBlank @Nullable String code) {}

    /** A priority of development (B04). */
    record PriorityJson(
            @Nullable String title, @Valid @Nullable CompetenceJson competence) {}

    /** A planned result (B41). */
    record ResultJson(
            @Nullable String goal,
            @Nullable String result,
            @Nullable String measure) {}

    /** A resource (A06). */
    record ResourceJson(
            Resource.@NotNull @Nullable Kind kind,
            @Nullable String title,
            Resource.@NotNull @Nullable Availability availability,
            @Nullable String note) {}
}

package org.metodika.program.personified.web;

import static org.metodika.program.personified.web.ContentMapping.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.EventLevel;
import org.metodika.program.personified.domain.LearningKind;
import org.metodika.program.personified.domain.OtherForm;
import org.metodika.program.personified.domain.Principle;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.TeamActivity;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.web.ContentJson.ActivityJson;
import org.metodika.program.personified.web.ContentJson.CompetenceJson;
import org.metodika.program.personified.web.ContentJson.NoteJson;
import org.metodika.program.personified.web.ContentJson.PriorityJson;
import org.metodika.program.personified.web.ContentJson.ResourceJson;
import org.metodika.program.personified.web.ContentJson.ResultJson;
import org.metodika.program.personified.web.ContentJson.StageJson;

/**
 * The shared plan of a team as it is read and written: what was read can be changed and sent back. Absent texts and lists are empty
 * ones.
 *
 * @param documents basis that all members share; difficulties stand with the members
 */
record TeamContentJson(
        @Nullable List<@NotNull @Valid DocumentJson> documents,

        @Nullable NoteJson note,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String durationReason,

        @Nullable List<@NotNull @Valid SharedActivityJson> activities,

        @Nullable List<@NotNull @Valid StageJson> stages,

        @Nullable String finalResult,
        @Nullable String finalReportForm,
        @Nullable StaffId curatorId,

        @Nullable List<@NotNull Principle> principles,

        @Nullable List<@NotNull @Valid PriorityJson> priorities,

        @Nullable List<@NotNull @Valid ResultJson> results,

        @Nullable List<@NotNull @Valid ResourceJson> resources) {

    /** A document that shows that the program is needed (B22). */
    record DocumentJson(
            Basis.@NotNull @Nullable Source kind,
            @Nullable String reference,
            @Nullable LocalDate date) {}

    /**
     * A shared activity.
     *
     * @param activityId absent for a new one
     * @param difficulties what it addresses, by their codes; whoever has one of them gets the activity
     */
    record SharedActivityJson(
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
            @Nullable List<@NotNull @Valid CompetenceJson> difficulties,
            @Nullable UUID offerId,
            @Nullable List<@NotNull @Valid CompetenceJson> competences,
            @Nullable LearningKind learning,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String resultForm) {

        TeamActivity read() {
            return new TeamActivity(
                    ContentMapping.activity(new ActivityJson(
                            activityId,
                            kind,
                            title,
                            form,
                            provider,
                            task,
                            hours,
                            place,
                            level,
                            participation,
                            stageId,
                            null,
                            offerId,
                            competences,
                            learning,
                            startsOn,
                            endsOn,
                            resultForm)),
                    list(difficulties).stream().map(FrameMapping::competence).toList());
        }

        static SharedActivityJson of(TeamActivity shared) {
            ActivityJson activity = ContentMapping.activity(shared.activity());
            return new SharedActivityJson(
                    activity.activityId(),
                    activity.kind(),
                    activity.title(),
                    activity.form(),
                    activity.provider(),
                    activity.task(),
                    activity.hours(),
                    activity.place(),
                    activity.level(),
                    activity.participation(),
                    activity.stageId(),
                    shared.difficulties().stream().map(FrameMapping::competence).toList(),
                    activity.offerId(),
                    activity.competences(),
                    activity.learning(),
                    activity.startsOn(),
                    activity.endsOn(),
                    activity.resultForm());
        }
    }

    /** The plan that was sent, already validated; new stages and activities get ids. */
    TeamPlan read() {
        return new TeamPlan(
                list(documents).stream()
                        .map(document -> new Basis.Finding(
                                Objects.requireNonNull(document.kind()),
                                ContentMapping.text(document.reference()),
                                document.date()))
                        .toList(),
                ContentMapping.note(note),
                startsOn,
                endsOn,
                ContentMapping.blankIsNull(durationReason),
                list(activities).stream().map(SharedActivityJson::read).toList(),
                list(stages).stream().map(ContentMapping::stage).toList(),
                ContentMapping.text(finalResult),
                ContentMapping.text(finalReportForm),
                curatorId,
                FrameMapping.read(principles, priorities, results, resources));
    }

    static TeamContentJson of(TeamPlan plan) {
        return new TeamContentJson(
                plan.documents().stream()
                        .map(document -> new DocumentJson(document.source(), document.reference(), document.date()))
                        .toList(),
                ContentMapping.note(plan.note()),
                plan.startsOn(),
                plan.endsOn(),
                plan.durationReason(),
                plan.activities().stream().map(SharedActivityJson::of).toList(),
                plan.stages().stream().map(ContentMapping::stage).toList(),
                plan.finalResult(),
                plan.finalReportForm(),
                plan.curator(),
                List.copyOf(plan.frame().principles()),
                plan.frame().priorities().stream().map(FrameMapping::priority).toList(),
                plan.frame().results().stream().map(FrameMapping::result).toList(),
                plan.frame().resources().stream().map(FrameMapping::resource).toList());
    }
}

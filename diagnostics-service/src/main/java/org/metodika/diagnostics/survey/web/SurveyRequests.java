package org.metodika.diagnostics.survey.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Method;
import org.metodika.diagnostics.survey.domain.FeedbackForm;
import org.metodika.diagnostics.survey.domain.Mode;
import org.metodika.diagnostics.survey.domain.Purpose;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Subject;
import org.metodika.diagnostics.survey.domain.SubjectKind;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyPlan;

/** Bodies of requests about surveys. */
final class SurveyRequests {

    private SurveyRequests() {}

    /**
     * @param schoolId school; that of the teacher it is about, or one's own, unless one is named
     * @param instrument code of the instrument
     * @param version its version; the newest unless one is named
     */
    record Drafting(
            @Size(max = 100) @Nullable String schoolId,
            @NotBlank @Size(max = 100) String instrument,
            @Nullable Integer version,
            @NotBlank @Size(max = 200) String title,
            @NotNull Purpose purpose,
            @NotNull @Valid SubjectJson subject,
            @NotNull Method method,
            @Nullable FeedbackForm form,

            @NotNull @Size(max = 20) List<@NotNull Respondents> groups,

            @NotNull Mode mode,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable SurveyId earlierWaveId) {

        SurveyPlan plan() {
            return new Planning(title, purpose, subject, method, form, groups, mode, firstDay, lastDay, earlierWaveId)
                    .plan();
        }
    }

    record Planning(
            @NotBlank @Size(max = 200) String title,
            @NotNull Purpose purpose,
            @NotNull @Valid SubjectJson subject,
            @NotNull Method method,
            @Nullable FeedbackForm form,

            @NotNull @Size(max = 20) List<@NotNull Respondents> groups,

            @NotNull Mode mode,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable SurveyId earlierWaveId) {

        SurveyPlan plan() {
            return new SurveyPlan(
                    title.strip(),
                    purpose,
                    new Subject(subject.kind(), subject.id(), subject.title()),
                    method,
                    form,
                    groups,
                    mode,
                    firstDay,
                    lastDay,
                    earlierWaveId);
        }
    }

    /** @param title what respondents read of an activity or an offer */
    record SubjectJson(
            @NotNull SubjectKind kind,
            @Nullable UUID id,
            @Size(max = 300) @Nullable String title) {}

    record LinksWanted(
            @NotNull Respondents group,
            @NotNull @Min(1) @Max(500) Integer count) {}

    record Inviting(
            @NotNull Respondents group,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> staffIds) {}

    /** @param reason why, in words; kept with the survey and never published */
    record Annulling(@NotBlank @Size(max = 2000) String reason) {}

    /** @param link secret of a one-time link, as it stands behind the # */
    record FormWanted(@NotNull @Size(max = 100) String link) {}

    /** @param link secret of a one-time link, as it stands behind the # */
    record AnswersByLink(
            @NotNull @Size(max = 100) String link,

            @NotNull @Size(max = 300) List<@NotNull @Valid AnswerJson> answers) {

        List<Answer> given() {
            return SurveyRequests.given(answers);
        }
    }

    record OwnAnswers(@NotNull @Size(max = 300) List<@NotNull @Valid AnswerJson> answers) {

        List<Answer> given() {
            return SurveyRequests.given(answers);
        }
    }

    /** An answer to one question: the one of the four that the question asks for. */
    record AnswerJson(
            @NotBlank @Size(max = 100) String item,
            @Nullable Integer points,

            @Size(max = 100) @Nullable List<@NotNull @Size(max = 100) String> options,

            @Nullable Double number,
            @Size(max = 10_000) @Nullable String text) {}

    private static List<Answer> given(List<AnswerJson> answers) {
        return answers.stream()
                .map(answer ->
                        new Answer(answer.item(), answer.points(), answer.options(), answer.number(), answer.text()))
                .toList();
    }
}

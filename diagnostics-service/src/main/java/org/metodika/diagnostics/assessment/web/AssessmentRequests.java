package org.metodika.diagnostics.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Evidence;
import org.metodika.diagnostics.assessment.domain.LessonFacts;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/** Bodies of requests about assessments. */
final class AssessmentRequests {

    private AssessmentRequests() {}

    /**
     * @param instrument code of the instrument
     * @param version its version; the newest unless one is named
     */
    record Opening(
            @NotNull UUID teacherId,
            @NotBlank @Size(max = 100) String instrument,
            @Nullable Integer version) {}

    /**
     * @param sourceDescription what the source is; obligatory for OTHER
     * @param observer who watched the lesson
     * @param lesson the lesson; its day is answeredOn
     * @param document which document was analysed
     */
    record SheetRecording(
            @NotNull Source source,
            @NotNull LocalDate answeredOn,
            @NotNull @Size(max = 500) List<@NotNull @Valid AnswerGiven> answers,
            @Size(max = 500) @Nullable String sourceDescription,
            @Nullable Observer observer,
            @Valid @Nullable LessonGiven lesson,
            @Size(max = 500) @Nullable String document) {

        Evidence evidence() {
            return AssessmentRequests.evidence(source, sourceDescription, observer, lesson, document);
        }

        List<Answer> given() {
            return AssessmentRequests.given(answers);
        }
    }

    /** The lesson that was visited. */
    record LessonGiven(
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 50) String className,
            @NotBlank @Size(max = 500) String topic) {}

    /**
     * An answer; which of the four is there is said by the type of the item.
     *
     * @param points of an item on a scale
     * @param options of a choice: codes of what was chosen
     * @param number of a number
     * @param text of a free text
     */
    record AnswerGiven(
            @NotBlank @Size(max = 100) String item,
            @Nullable Integer points,
            @Size(max = 100) @Nullable List<@NotNull String> options,
            @Nullable Double number,
            @Size(max = 10_000) @Nullable String text) {}

    static Evidence evidence(
            Source source,
            @Nullable String sourceDescription,
            @Nullable Observer observer,
            @Nullable LessonGiven lesson,
            @Nullable String document) {
        return new Evidence(
                source,
                sourceDescription,
                observer,
                lesson == null
                        ? null
                        : new LessonFacts(
                                lesson.subject().strip(),
                                lesson.className().strip(),
                                lesson.topic().strip()),
                document);
    }

    static List<Answer> given(List<AnswerGiven> answers) {
        return answers.stream()
                .map(answer ->
                        new Answer(answer.item(), answer.points(), answer.options(), answer.number(), answer.text()))
                .toList();
    }

    /** @param reason why, in words; kept with the assessment and never published */
    record Annulling(@NotBlank @Size(max = 2000) String reason) {}
}

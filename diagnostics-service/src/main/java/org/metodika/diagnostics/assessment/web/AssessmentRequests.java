package org.metodika.diagnostics.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Answer;
import org.metodika.diagnostics.assessment.domain.Source;

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

    /** @param sourceDescription what the source is; obligatory for OTHER */
    record SheetRecording(
            @NotNull Source source,
            @NotNull LocalDate answeredOn,

            @NotNull @Size(max = 500) List<@NotNull @Valid AnswerGiven> answers,

            @Size(max = 500) @Nullable String sourceDescription) {

        List<Answer> given() {
            return answers.stream()
                    .map(answer -> new Answer(answer.item(), answer.points()))
                    .toList();
        }
    }

    record AnswerGiven(
            @NotBlank @Size(max = 100) String item, @NotNull Integer points) {}

    /** @param reason why, in words; kept with the assessment and never published */
    record Annulling(@NotBlank @Size(max = 2000) String reason) {}
}

package org.metodika.diagnostics.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.application.Trials;
import org.metodika.diagnostics.assessment.application.Trials.Trial;
import org.metodika.diagnostics.assessment.domain.Answered;
import org.metodika.diagnostics.assessment.web.AssessmentRequests.AnswerGiven;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries the draft of an instrument. */
@RestController
@Tag(name = "Instruments")
class TrialController {

    private final Trials trials;

    TrialController(Trials trials) {
        this.trials = trials;
    }

    record TrialRequest(
            @NotNull @Size(min = 1, max = 50) @Nullable List<@NotNull @Valid SampleSheet> sheets) {}

    /** A sheet of sample answers. */
    record SampleSheet(
            @NotNull @Nullable Source source,
            @NotNull @Size(max = 500) @Nullable List<@NotNull @Valid AnswerGiven> answers) {

        Answered.Sample sample() {
            return new Answered.Sample(
                    Objects.requireNonNull(source), AssessmentRequests.given(Objects.requireNonNull(answers)));
        }
    }

    @PostMapping("/api/diagnostics/instruments/{code}/draft/trial")
    @Operation(
            summary = "Try the draft of an instrument on sample answers: scores and levels, and nothing is stored",
            description = "Criteria that no sheet says enough about are listed as unanswered.")
    Trial run(@PathVariable String code, @Valid @RequestBody TrialRequest request, Actor actor) {
        List<Answered.Sample> sheets = Objects.requireNonNull(request.sheets()).stream()
                .map(SampleSheet::sample)
                .toList();
        return trials.run(code, sheets, actor).orElseThrow(Problems::notFound);
    }
}

package org.metodika.program.supports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.Responses;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.supports.application.SupportResults;
import org.metodika.program.supports.application.ToldEffect;
import org.metodika.program.supports.domain.ProblemOutcome;
import org.metodika.program.supports.domain.ProblemVerdict;
import org.metodika.program.supports.domain.SupportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The table of results and the conclusion. */
@RestController
@RequestMapping("/api/supports/{supportId}")
@Tag(name = "Individual support: results and conclusion")
public final class SupportConclusionController {

    private final SupportResults results;
    private final SupportAnswers answers;

    public SupportConclusionController(SupportResults results, SupportAnswers answers) {
        this.results = results;
        this.answers = answers;
    }

    /**
     * Table and draft as they are read.
     *
     * @param written false for a proposal from the deficits that nobody has written yet
     * @param results what PUT takes
     * @param told outcomes that diagnostics tells now of the deficits behind the rows, by their id
     * @param effects how it knows, by the same ids
     * @param agreeing verdicts on the problems that the table allows; empty while a row has no outcome
     */
    record ResultsView(
            boolean written,
            ResultsJson results,
            Map<UUID, ProblemOutcome> told,
            Map<UUID, EffectJson> effects,
            Set<ProblemVerdict> agreeing) {}

    /**
     * What came of a deficit since the support was decided.
     *
     * @param way MEASURED by an assessment, or STATED by somebody
     * @param on day of the measurement, or that the evidence is of
     * @param before absent where no two assessments can be compared
     * @param after absent where nothing was measured
     */
    record EffectJson(
            ProblemOutcome outcome,
            Way way,
            LocalDate on,
            @Nullable MeasuredJson before,
            @Nullable MeasuredJson after) {

        /** How an outcome is known. */
        enum Way {
            MEASURED,
            STATED
        }

        static EffectJson of(ToldEffect effect) {
            return new EffectJson(
                    effect.outcome(),
                    effect.measured() ? Way.MEASURED : Way.STATED,
                    effect.on(),
                    MeasuredJson.of(effect.before()),
                    MeasuredJson.of(effect.after()));
        }
    }

    /**
     * What an assessment found.
     *
     * @param level code of the level reached
     * @param score share of the attainable points, 0 to 100
     */
    record MeasuredJson(LocalDate on, String level, double score) {
        static @Nullable MeasuredJson of(KnownDeficit.@Nullable Measured measured) {
            return measured == null ? null : new MeasuredJson(measured.on(), measured.level(), measured.score());
        }
    }

    @GetMapping("/results")
    @Operation(
            summary = "Problems before and after with the draft of the conclusion, or a proposal from the deficits",
            description = "A proposal is in the language of Accept-Language; what somebody has written stays as it is.")
    ResponseEntity<ResultsView> read(@PathVariable SupportId supportId, Locale reader, Actor actor) {
        SupportResults.AnalysisInView found =
                results.analysis(supportId, reader, actor).orElseThrow(Problems::notFound);
        Map<UUID, ToldEffect> told = found.told();
        return Responses.ok(
                found.support(),
                new ResultsView(
                        found.written(),
                        ResultsJson.of(found.analysis()),
                        told.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, one -> one.getValue().outcome())),
                        told.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, one -> EffectJson.of(one.getValue()))),
                        found.analysis().agreeing()));
    }

    @PutMapping("/results")
    @Operation(summary = "Replaces table and draft while the support goes on; If-Match is required")
    ResponseEntity<SupportView> write(
            @PathVariable SupportId supportId, @Valid @RequestBody ResultsJson sent, Actor actor, Change change) {
        SupportAnswers.demandVersion(change);
        return answers.ok(results.change(supportId, sent.analysis(), actor, change));
    }

    @PostMapping("/conclusion")
    @Operation(
            summary = "Issues the conclusion: it closes the support and creates the next step by itself",
            description =
                    "Refused while a row lacks «после», and where a verdict contradicts the table; the answer points"
                            + " to the row. An issued conclusion never changes.")
    ResponseEntity<SupportView> conclude(@PathVariable SupportId supportId, Actor actor, Change change) {
        return answers.ok(results.conclude(supportId, actor, change));
    }
}

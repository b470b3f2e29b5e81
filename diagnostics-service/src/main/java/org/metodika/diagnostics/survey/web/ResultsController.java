package org.metodika.diagnostics.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.survey.application.Findings;
import org.metodika.diagnostics.survey.application.Findings.Found;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.web.ResultsView.EarlierView;
import org.metodika.diagnostics.survey.web.ResultsView.GroupView;
import org.metodika.diagnostics.survey.web.ResultsView.QuestionView;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a closed survey found (A30, C08, C26, C30), and nothing about fewer than five people (L6). */
@RestController
@RequestMapping("/api/diagnostics/surveys/{id}/results")
@Tag(name = "Surveys")
class ResultsController {

    private static final Table<Line> TABLE = Table.<Line>named("survey-results")
            .column("table.group", Line::group)
            .column("table.question", Line::question)
            .column("table.answered", Line::answered)
            .column("table.mean", Line::mean)
            .column("table.answer", Line::answer)
            .column("table.times", Line::times)
            .column("table.percent", Line::percent)
            .column("table.earlier-answered", Line::earlierAnswered)
            .column("table.earlier-mean", Line::earlierMean)
            .column("table.earlier-times", Line::earlierTimes)
            .column("table.change", Line::change);

    private final Findings findings;
    private final ResultsViews views;

    ResultsController(Findings findings, Questionnaires questionnaires, MessageSource messages) {
        this.findings = findings;
        this.views = new ResultsViews(messages, questionnaires);
    }

    /** One line per option, per text, or per question that has neither. */
    private record Line(
            String group,
            @Nullable String question,
            @Nullable Integer answered,
            @Nullable Double mean,
            @Nullable String answer,
            @Nullable Integer times,
            @Nullable Double percent,
            @Nullable Integer earlierAnswered,
            @Nullable Double earlierMean,
            @Nullable Integer earlierTimes,
            @Nullable String change) {

        Line with(String what, @Nullable Integer often, @Nullable Double share, @Nullable Integer before) {
            return new Line(
                    group, question, answered, mean, what, often, share, earlierAnswered, earlierMean, before, change);
        }
    }

    @GetMapping
    @Operation(summary = "Show the results of a closed survey by group, beside the earlier wave where there is one")
    ResponseEntity<ResultsView> results(@PathVariable SurveyId id, Actor actor, Locale locale) {
        Found found = found(id, actor);
        return Responses.ok(found.survey(), views.of(found, locale));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table for printing")
    Export<?> table(@PathVariable SurveyId id, Actor actor, Locale locale) {
        ResultsView view = views.of(found(id, actor), locale);
        return TABLE.of(Stream.concat(view.groups().stream(), Stream.ofNullable(view.all()))
                .flatMap(ResultsController::lines));
    }

    private Found found(SurveyId id, Actor actor) {
        return findings.of(id, actor).orElseThrow(Problems::notFound);
    }

    private static Stream<Line> lines(GroupView group) {
        return group.respondents() == null
                ? Stream.of(new Line(
                        group.groupTitle(), null, null, null, group.note(), null, null, null, null, null, null))
                : group.questions().stream().flatMap(question -> lines(group, question));
    }

    private static Stream<Line> lines(GroupView group, QuestionView question) {
        EarlierView earlier = question.earlier();
        Line plain = new Line(
                group.groupTitle(),
                question.text(),
                question.answered(),
                question.mean(),
                question.note(),
                null,
                null,
                earlier == null ? null : earlier.answered(),
                earlier == null ? null : earlier.mean(),
                null,
                earlier == null ? null : earlier.words());
        Stream<Line> counts = question.counts().stream()
                .map(count -> plain.with(
                        count.label(),
                        count.times(),
                        count.percent(),
                        earlier == null ? null : earlier.counts().get(count.code())));
        Stream<Line> texts = question.texts().stream().map(text -> plain.with(text, null, null, null));
        boolean bare = question.counts().isEmpty() && question.texts().isEmpty();
        return bare ? Stream.of(plain) : Stream.concat(counts, texts);
    }
}

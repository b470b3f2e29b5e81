package org.metodika.diagnostics.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.namedsheets.NamedSheet;
import org.metodika.diagnostics.namedsheets.NamedSheets;
import org.metodika.diagnostics.namedsheets.NamedSheets.Wanted;
import org.metodika.diagnostics.rows.NewestFirst;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.application.SurveyAction;
import org.metodika.diagnostics.survey.application.Surveys;
import org.metodika.diagnostics.survey.domain.Purpose;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.web.SheetViews.RequestsView;
import org.metodika.diagnostics.survey.web.SheetViews.SheetView;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what members of the staff answered under their names: the sheets of a survey, and the requests of teachers (A12). */
@RestController
@RequestMapping("/api/diagnostics")
@Tag(name = "Surveys")
class SheetListController {

    /** As many sheets as one exported table holds. */
    private static final int EXPORT_LIMIT = 5_000;

    private static final Table<SheetViews.Line> REQUESTS = Table.<SheetViews.Line>named("requests")
            .column("table.school", SheetViews.Line::school)
            .column("table.teacher", SheetViews.Line::teacher)
            .column("table.survey", SheetViews.Line::survey)
            .column("table.topic", SheetViews.Line::question)
            .column("table.priority", SheetViews.Line::answer)
            .column("table.sent-on", SheetViews.Line::sentOn);

    private static final Table<SheetViews.Line> SHEETS = Table.<SheetViews.Line>named("survey-sheets")
            .column("table.school", SheetViews.Line::school)
            .column("table.teacher", SheetViews.Line::teacher)
            .column("table.question", SheetViews.Line::question)
            .column("table.answer", SheetViews.Line::answer)
            .column("table.sent-on", SheetViews.Line::sentOn);

    private final NamedSheets sheets;
    private final SheetViews views;
    private final Access access;

    SheetListController(
            NamedSheets sheets, Surveys surveys, Questionnaires questionnaires, Directory directory, Access access) {
        this.sheets = sheets;
        this.views = new SheetViews(surveys, questionnaires, directory);
        this.access = access;
    }

    @GetMapping("/requests")
    @Operation(summary = "List the professional requests of teachers, the newest first, with topic and priority")
    Page<RequestsView> requests(
            Actor actor,
            PageRequest page,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID survey) {
        List<NamedSheet> found =
                sheets.sent(access.reach(actor, SurveyAction.SEE), requested(school, teacher, survey), page);
        return Page.of(views.requests(found, locale), page, view -> NewestFirst.cursor(view.sentOn(), view.id()));
    }

    @GetMapping(
            path = "/requests",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table for printing, one line per request")
    Export<?> requestTable(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID survey) {
        return REQUESTS.of(views.requestLines(
                sheets.sent(access.reach(actor, SurveyAction.SEE), requested(school, teacher, survey), EXPORT_LIMIT),
                locale));
    }

    @GetMapping("/surveys/{id}/sheets")
    @Operation(summary = "List what was answered to a survey with names; an anonymous one has no sheets")
    Page<SheetView> sheets(@PathVariable SurveyId id, Actor actor, PageRequest page, Locale locale) {
        List<NamedSheet> found = sheets.sent(access.reach(actor, SurveyAction.RUN), of(id), page);
        return Page.of(views.sheets(found, locale), page, view -> NewestFirst.cursor(view.sentOn(), view.id()));
    }

    @GetMapping(
            path = "/surveys/{id}/sheets",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table for printing, one line per answer")
    Export<?> sheetTable(@PathVariable SurveyId id, Actor actor, Locale locale) {
        return SHEETS.of(views.lines(sheets.sent(access.reach(actor, SurveyAction.RUN), of(id), EXPORT_LIMIT), locale));
    }

    private static Wanted requested(@Nullable String school, @Nullable UUID teacher, @Nullable UUID survey) {
        return new Wanted(Purpose.REQUESTS.name(), survey, school, teacher);
    }

    private static Wanted of(SurveyId id) {
        return new Wanted(null, id.value(), null, null);
    }
}

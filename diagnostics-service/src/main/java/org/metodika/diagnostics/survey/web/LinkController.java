package org.metodika.diagnostics.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.metodika.diagnostics.ballots.LinkSecret;
import org.metodika.diagnostics.survey.application.Invitations;
import org.metodika.diagnostics.survey.application.Invitations.Issued;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.web.SurveyRequests.LinksWanted;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives out one-time links, shown once: as JSON, as a table, or as a sheet to be cut into strips. */
@RestController
@RequestMapping("/api/diagnostics/surveys/{id}/invitations")
@Tag(name = "Surveys")
class LinkController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final Table<Line> TABLE = Table.<Line>named("survey-links")
            .column("table.survey", Line::survey)
            .column("table.group", Line::group)
            .column("table.last-day", Line::lastDay)
            .column("table.link", Line::link);

    private final Invitations invitations;
    private final URI page;
    private final MessageSource messages;
    private final CodeWords words;

    /** @param surveyPage address of the page that respondents open */
    LinkController(Invitations invitations, URI surveyPage, MessageSource messages) {
        this.invitations = invitations;
        this.page = surveyPage;
        this.messages = messages;
        this.words = new CodeWords(messages);
    }

    /** @param links one per respondent; nobody can show them again */
    record LinkList(Respondents group, List<String> links) {}

    private record Line(String survey, String group, LocalDate lastDay, String link) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give a group of an anonymous survey one-time links; they are shown this once")
    LinkList links(@PathVariable SurveyId id, @Valid @RequestBody LinksWanted wanted, Actor actor, Change change) {
        Issued issued = issue(id, wanted, actor, change);
        return new LinkList(
                wanted.group(), issued.secrets().stream().map(this::link).toList());
    }

    @PostMapping(produces = {Export.CSV, Export.XLSX})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "The same as a table")
    Export<?> table(@PathVariable SurveyId id, @Valid @RequestBody LinksWanted wanted, Actor actor, Change change) {
        Issued issued = issue(id, wanted, actor, change);
        String group = group(wanted);
        return TABLE.of(issued.secrets().stream()
                .map(secret -> new Line(
                        issued.survey().plan().title(),
                        group,
                        issued.survey().plan().lastDay(),
                        link(secret))));
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The same as a sheet to print and to cut: one link with its QR code per strip")
    ResponseEntity<String> sheet(
            @PathVariable SurveyId id,
            @Valid @RequestBody LinksWanted wanted,
            Actor actor,
            Change change,
            Locale locale) {
        Issued issued = issue(id, wanted, actor, change);
        String sheet = new LinkSheet(messages, locale)
                .html(
                        issued.survey().plan(),
                        group(wanted),
                        page.toString(),
                        issued.secrets().stream().map(this::link).toList());
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(HTML)
                .header("Content-Security-Policy", LinkSheet.POLICY)
                .body(sheet);
    }

    private Issued issue(SurveyId id, LinksWanted wanted, Actor actor, Change change) {
        return invitations.issueLinks(id, wanted.group(), wanted.count(), actor, change);
    }

    private String group(LinksWanted wanted) {
        String word = words.of("respondents", wanted.group().name());
        return word == null ? wanted.group().name() : word;
    }

    /** Behind the #, which no browser sends and no server logs. */
    private String link(LinkSecret secret) {
        return page + "#" + secret.readable();
    }
}

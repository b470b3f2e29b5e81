package org.metodika.monitoring.recognition.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.recognition.application.Recognitions;
import org.metodika.monitoring.recognition.domain.Recognition;
import org.metodika.monitoring.recognition.domain.RecognitionId;
import org.metodika.monitoring.recognition.web.RecognitionRequests.AnnulmentRequest;
import org.metodika.monitoring.recognition.web.RecognitionRequests.RecognitionRequest;
import org.metodika.monitoring.recognitionrows.RecognitionRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rewards (C04). */
@RestController
@RequestMapping("/api/monitoring/recognitions")
@Tag(name = "Recognition", description = "Моральное и материальное поощрение, праздники успеха")
final class RecognitionController {

    private final Recognitions recognitions;
    private final DayList<RecognitionRow> rows;
    private final Directory directory;
    private final CodeWords words;

    RecognitionController(
            Recognitions recognitions, DayList<RecognitionRow> rows, Directory directory, MessageSource messages) {
        this.recognitions = recognitions;
        this.rows = rows;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    @GetMapping
    @Operation(summary = "Rewards within reach, by day; follows changes within a moment")
    Page<ListedRecognition> list(@Valid @ParameterObject RecognitionQuery query, PageRequest page, Actor actor) {
        Page<RecognitionRow> found = rows.page(wanted(query, actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedRecognition> table(@Valid @ParameterObject RecognitionQuery query, Actor actor) {
        return Table.<ListedRecognition>named("recognitions")
                .column("table.recognition.school", ListedRecognition::schoolId)
                .column("table.recognition.person", ListedRecognition::personName)
                .column(
                        "table.recognition.kind",
                        row -> words.of("recognition-kind", row.kind().name()))
                .column("table.recognition.ground", ListedRecognition::ground)
                .column("table.recognition.given-on", ListedRecognition::givenOn)
                .column(
                        "table.recognition.status",
                        row -> words.of("recognition-status", row.annulled() ? "ANNULLED" : "STANDS"))
                .column("table.recognition.id", ListedRecognition::id)
                .of(rows.pages(wanted(query, actor)).flatMap(page -> dressed(page.items()).stream()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A reward")
    ResponseEntity<RecognitionView> one(@PathVariable RecognitionId id, Actor actor) {
        Versioned<Recognition> found = recognitions.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a reward of a member of the staff")
    ResponseEntity<RecognitionView> give(@Valid @RequestBody RecognitionRequest sent, Actor actor, Change change) {
        Versioned<Recognition> made = recognitions
                .give(sent.given(new RecognitionId(NewId.forRequest(change))), actor, change)
                .orProblem();
        return Responses.created(made, view(made), "/api/monitoring/recognitions/{id}", made.id());
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Annuls a record that was made by mistake, with a reason; it stays readable")
    ResponseEntity<RecognitionView> annul(
            @PathVariable RecognitionId id, @Valid @RequestBody AnnulmentRequest sent, Actor actor, Change change) {
        Versioned<Recognition> annulled =
                recognitions.annul(id, sent.given(), actor, change).orProblem();
        return Responses.ok(annulled, view(annulled));
    }

    private List<Criteria> wanted(RecognitionQuery query, Actor actor) {
        return DayFilter.within(recognitions.toSee(actor).within("schoolId", "personId"))
                .equal("schoolId", query.school())
                .equal("personId", query.person())
                .equal("kind", query.kind())
                .equal("annulled", query.annulled())
                .until(query.until())
                .conditions();
    }

    private List<ListedRecognition> dressed(List<RecognitionRow> found) {
        Map<UUID, String> names =
                directory.names(found.stream().map(RecognitionRow::personId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> ListedRecognition.of(row, names.get(row.personId())))
                .toList();
    }

    private RecognitionView view(Versioned<Recognition> found) {
        UUID person = found.state().person().value();
        return RecognitionView.of(found.state(), directory.names(Set.of(person)).get(person));
    }
}

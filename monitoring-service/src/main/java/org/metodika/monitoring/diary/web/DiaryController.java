package org.metodika.monitoring.diary.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.diary.application.Diaries;
import org.metodika.monitoring.diary.domain.DiaryEntry;
import org.metodika.monitoring.diary.domain.DiaryEntryId;
import org.metodika.monitoring.diary.web.DiaryRequests.DiaryAdditionRequest;
import org.metodika.monitoring.diary.web.DiaryRequests.DiaryContentRequest;
import org.metodika.monitoring.diary.web.DiaryRequests.DiaryEntryRequest;
import org.metodika.monitoring.journalrows.DiaryRow;
import org.metodika.monitoring.journalrows.DiaryRows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Diaries of programs and routes (C13). */
@RestController
@RequestMapping("/api/monitoring/diary")
@Tag(name = "Diary", description = "Дневник: what the teacher did, what worked, what did not, the next step")
final class DiaryController {

    private final Diaries diaries;
    private final DiaryRows rows;
    private final Directory directory;

    DiaryController(Diaries diaries, DiaryRows rows, Directory directory) {
        this.diaries = diaries;
        this.rows = rows;
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "Entries within reach, newest day first; follows changes within a moment")
    Page<ListedDiaryEntry> list(@Valid @ParameterObject DiaryQuery query, PageRequest page, Actor actor) {
        Page<DiaryRow> found = rows.page(query.wanted(), diaries.toSee(actor), page);
        Map<UUID, String> names = names(found.items());
        return found.map(row -> listed(row, names));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An entry with what was added to it")
    ResponseEntity<DiaryView> one(@PathVariable DiaryEntryId id, Actor actor) {
        return ok(diaries.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Writes an entry of the diary of an own program or route (C13)",
            description = "At any time, whether or not a checkpoint is due (L7).")
    ResponseEntity<DiaryView> write(@Valid @RequestBody DiaryEntryRequest sent, Actor actor, Change change) {
        if (!sent.aboutOne()) {
            throw Problems.malformed(Flaw.at("/programId", "program-or-route"));
        }
        Versioned<DiaryEntry> made = diaries.write(
                        new DiaryEntryId(NewId.forRequest(change)),
                        sent.program(),
                        sent.route(),
                        sent.content(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(made, view(made), "/api/monitoring/diary/{id}", made.id());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes an own entry within 24 hours; If-Match is required")
    ResponseEntity<DiaryView> change(
            @PathVariable DiaryEntryId id, @Valid @RequestBody DiaryContentRequest sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(diaries.change(id, sent.content(), actor, change));
    }

    @PostMapping("/{id}/additions")
    @Operation(summary = "Adds to an own entry; what was written stays")
    ResponseEntity<DiaryView> supplement(
            @PathVariable DiaryEntryId id, @Valid @RequestBody DiaryAdditionRequest sent, Actor actor, Change change) {
        return ok(diaries.supplement(id, sent.given(), actor, change));
    }

    @PostMapping("/{id}/notes")
    @Operation(summary = "Adds a word to the entry of a teacher whom one accompanies (B12)")
    ResponseEntity<DiaryView> note(
            @PathVariable DiaryEntryId id, @Valid @RequestBody DiaryAdditionRequest sent, Actor actor, Change change) {
        return ok(diaries.note(id, sent.given(), actor, change));
    }

    private ResponseEntity<DiaryView> ok(Outcome<DiaryEntry> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<DiaryView> ok(Versioned<DiaryEntry> found) {
        return Responses.ok(found, view(found));
    }

    private DiaryView view(Versioned<DiaryEntry> found) {
        return DiaryView.of(found.state(), directory.names(DiaryView.people(found.state())));
    }

    private Map<UUID, String> names(List<DiaryRow> found) {
        return directory.names(found.stream().map(DiaryRow::teacherId).collect(Collectors.toSet()));
    }

    private static ListedDiaryEntry listed(DiaryRow row, Map<UUID, String> names) {
        return new ListedDiaryEntry(
                row.id(),
                row.programId(),
                row.routeId(),
                row.schoolId(),
                row.teacherId(),
                names.get(row.teacherId()),
                row.day(),
                row.writtenAt(),
                row.done(),
                row.worked(),
                row.failed(),
                row.next(),
                row.additions(),
                row.notes());
    }
}

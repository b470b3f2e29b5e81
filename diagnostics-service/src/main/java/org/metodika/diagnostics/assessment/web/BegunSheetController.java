package org.metodika.diagnostics.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.application.BegunSheets;
import org.metodika.diagnostics.assessment.application.BegunSheets.Begun;
import org.metodika.diagnostics.assessment.application.BegunSheets.Content;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.Evidence;
import org.metodika.diagnostics.assessment.domain.LessonFacts;
import org.metodika.diagnostics.assessment.domain.Sheet;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.assessment.web.AssessmentRequests.AnswerGiven;
import org.metodika.diagnostics.assessment.web.AssessmentRequests.LessonGiven;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers a sheet part by part. */
@RestController
@RequestMapping("/api/diagnostics/assessments/{id}")
@Tag(name = "Assessments")
class BegunSheetController {

    private final BegunSheets sheets;

    BegunSheetController(BegunSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * What a sheet says so far, all of it each time.
     *
     * @param completed whether this is all; the sheet counts from then on and can't be changed
     * @param answeredOn day of the measurement; the day of completion where it is absent
     * @param sourceDescription what the source is; obligatory for OTHER
     * @param observer who watched the lesson
     * @param lesson the lesson; its day is answeredOn
     * @param document which document was analysed
     */
    record SheetSoFar(
            boolean completed,
            @NotNull @Nullable Source source,
            @Nullable LocalDate answeredOn,
            @NotNull @Size(max = 500) @Nullable List<@NotNull @Valid AnswerGiven> answers,
            @Size(max = 500) @Nullable String sourceDescription,
            @Nullable Observer observer,
            @Valid @Nullable LessonGiven lesson,
            @Size(max = 500) @Nullable String document) {

        Content content() {
            return new Content(
                    AssessmentRequests.evidence(
                            Objects.requireNonNull(source), sourceDescription, observer, lesson, document),
                    answeredOn,
                    AssessmentRequests.given(Objects.requireNonNull(answers)));
        }
    }

    /** A sheet that was begun or completed. */
    record SheetSoFarView(
            UUID id,
            boolean completed,
            Source source,
            @Nullable LocalDate answeredOn,
            List<Answer> answers,
            @Nullable String sourceDescription,
            @Nullable Observer observer,
            @Nullable LessonFacts lesson,
            @Nullable String document,
            @Nullable Instant savedAt) {

        static SheetSoFarView of(Begun begun) {
            Content content = begun.content();
            Evidence evidence = content.evidence();
            return new SheetSoFarView(
                    begun.sheetId(),
                    false,
                    evidence.source(),
                    content.answeredOn(),
                    content.answers(),
                    evidence.sourceDescription(),
                    evidence.observer(),
                    evidence.lesson(),
                    evidence.document(),
                    begun.savedAt());
        }

        static SheetSoFarView of(Sheet sheet) {
            return new SheetSoFarView(
                    sheet.id().value(),
                    true,
                    sheet.source(),
                    sheet.answeredOn(),
                    sheet.answers(),
                    sheet.sourceDescription(),
                    sheet.observer(),
                    sheet.lesson(),
                    sheet.document(),
                    null);
        }
    }

    @PutMapping("/sheets/{sheetId}")
    @Operation(
            summary = "Save what a sheet says so far, or complete it; the id is chosen by whoever begins it",
            description =
                    "What is begun is seen by nobody else and counts once it is completed. Each account has one begun sheet per"
                            + " assessment. If-Match names the ETag of the begun sheet; the same again changes nothing.")
    ResponseEntity<SheetSoFarView> save(
            @PathVariable AssessmentId id,
            @PathVariable SheetId sheetId,
            @Valid @RequestBody SheetSoFar sheet,
            Actor actor,
            Change change) {
        if (!sheet.completed()) {
            return ok(sheets.save(id, sheetId, sheet.content(), actor, change).orProblem());
        }
        Versioned<Assessment> assessment =
                sheets.complete(id, sheetId, sheet.content(), actor, change).orProblem();
        return ResponseEntity.ok(
                SheetSoFarView.of(assessment.state().sheet(sheetId).orElseThrow(Problems::notFound)));
    }

    @GetMapping("/begun-sheet")
    @Operation(summary = "Show the sheet that the caller has begun in an assessment, to go on with it")
    ResponseEntity<SheetSoFarView> begun(@PathVariable AssessmentId id, Actor actor) {
        return ok(sheets.find(id, actor).orElseThrow(Problems::notFound));
    }

    @DeleteMapping("/begun-sheet")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw away the sheet that the caller has begun")
    void discard(@PathVariable AssessmentId id, Actor actor) {
        sheets.discard(id, actor).orProblem();
    }

    private static ResponseEntity<SheetSoFarView> ok(Versioned<Begun> begun) {
        return Responses.ok(begun, SheetSoFarView.of(begun.state()));
    }
}

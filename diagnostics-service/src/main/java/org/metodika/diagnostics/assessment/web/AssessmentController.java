package org.metodika.diagnostics.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.assessment.web.AssessmentRequests.Annulling;
import org.metodika.diagnostics.assessment.web.AssessmentRequests.Opening;
import org.metodika.diagnostics.assessment.web.AssessmentRequests.SheetRecording;
import org.metodika.diagnostics.assessment.web.AssessmentView.SheetView;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens, fills, closes and annuls assessments. */
@RestController
@RequestMapping("/api/diagnostics/assessments")
@Tag(name = "Assessments")
class AssessmentController {

    private static final String ADDRESS = "/api/diagnostics/assessments/{id}";

    private final Assessments assessments;
    private final Dictionaries dictionaries;
    private final Instruments instruments;

    AssessmentController(Assessments assessments, Dictionaries dictionaries, Instruments instruments) {
        this.assessments = assessments;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show an assessment with its sheets and, once closed, its levels")
    ResponseEntity<AssessmentView> one(@PathVariable AssessmentId id, Actor actor, Locale locale) {
        return ok(assessments.find(id, actor).orElseThrow(Problems::notFound), locale);
    }

    @PostMapping
    @Operation(summary = "Open an assessment of a teacher with an instrument; a teacher opens a self-assessment")
    ResponseEntity<AssessmentView> open(
            @Valid @RequestBody Opening opening, Actor actor, Change change, Locale locale) {
        AssessmentId id = new AssessmentId(NewId.forRequest(change));
        Versioned<Assessment> opened = assessments
                .open(id, opening.teacherId(), opening.instrument(), opening.version(), actor, change)
                .orProblem();
        return Responses.created(
                opened, AssessmentView.of(opened.state(), dictionaries, instruments, locale), ADDRESS, opened.id());
    }

    @PostMapping("/{id}/sheets")
    @Operation(summary = "Record a sheet of answers from one source; the teacher concerned records a self-assessment")
    ResponseEntity<SheetView> recordSheet(
            @PathVariable AssessmentId id, @Valid @RequestBody SheetRecording sheet, Actor actor, Change change) {
        SheetId sheetId = new SheetId(NewId.forRequest(change));
        Versioned<Assessment> filled = assessments
                .recordSheet(id, sheetId, sheet.evidence(), sheet.answeredOn(), sheet.given(), actor, change)
                .orProblem();
        SheetView recorded = filled.state().sheet(sheetId).map(SheetView::of).orElseThrow(Problems::notFound);
        return Responses.created(filled, recorded, ADDRESS, id);
    }

    @PostMapping("/{id}/sheets/{sheetId}/annulment")
    @Operation(summary = "Annul a sheet that was recorded by mistake, while the assessment is open")
    ResponseEntity<AssessmentView> annulSheet(
            @PathVariable AssessmentId id,
            @PathVariable SheetId sheetId,
            @Valid @RequestBody Annulling annulling,
            Actor actor,
            Change change,
            Locale locale) {
        return ok(
                assessments
                        .annulSheet(id, sheetId, annulling.reason(), actor, change)
                        .orProblem(),
                locale);
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Close an assessment: compute the levels, which detects and resolves deficits")
    ResponseEntity<AssessmentView> close(@PathVariable AssessmentId id, Actor actor, Change change, Locale locale) {
        return ok(assessments.close(id, actor, change).orProblem(), locale);
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Annul an assessment, open or closed; what it did to deficits is taken back")
    ResponseEntity<AssessmentView> annul(
            @PathVariable AssessmentId id,
            @Valid @RequestBody Annulling annulling,
            Actor actor,
            Change change,
            Locale locale) {
        return ok(assessments.annul(id, annulling.reason(), actor, change).orProblem(), locale);
    }

    private ResponseEntity<AssessmentView> ok(Versioned<Assessment> found, Locale locale) {
        return Responses.ok(found, AssessmentView.of(found.state(), dictionaries, instruments, locale));
    }
}

package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.openapi.TellsChanges;
import org.metodika.program.personified.application.AmendedPrograms;
import org.metodika.program.personified.domain.Comparison;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.Version;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Amendments of approved programs, and the versions that came of them. */
@RestController
@TellsChanges
@RequestMapping("/api/programs/{programId}")
@Tag(name = "Programs: amendments")
public final class AmendmentController {

    private final AmendedPrograms programs;
    private final ProgramAnswers answers;

    AmendmentController(AmendedPrograms programs, ProgramAnswers answers) {
        this.programs = programs;
        this.answers = answers;
    }

    @PostMapping("/amendment")
    @Operation(summary = "Opens an amendment because of a deviation; the next version begins as the present one")
    ResponseEntity<ProgramView> open(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.DeviationJson request,
            Actor actor,
            Change change) {
        return answers.ok(programs.open(programId, request.deviation(), actor, change));
    }

    @PutMapping("/amendment/content")
    @Operation(
            summary = "Replaces the content of the next version",
            description = "Send back what GET gave under amendment/content, changed. If-Match is required. What is done"
                    + " or passed already stays as it is.")
    ResponseEntity<ProgramView> change(
            @PathVariable ProgramId programId, @Valid @RequestBody ContentJson content, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return answers.ok(programs.change(programId, ContentMapping.read(content), actor, change));
    }

    @PostMapping("/amendment/approval")
    @Operation(summary = "Adopts the amendment by an order of its own; the next version holds from now on")
    ResponseEntity<ProgramView> adopt(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.DecisionJson request,
            Actor actor,
            Change change) {
        return answers.ok(programs.adopt(
                programId,
                ContentMapping.text(request.decision()),
                Requests.OrderJson.details(request.order()),
                actor,
                change));
    }

    @PostMapping("/amendment/rejection")
    @Operation(summary = "Refuses the amendment: the program is carried out as it was approved")
    ResponseEntity<ProgramView> reject(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.DecisionJson request,
            Actor actor,
            Change change) {
        return answers.ok(programs.reject(programId, ContentMapping.text(request.decision()), actor, change));
    }

    @PostMapping("/approval/annulment")
    @Operation(
            summary = "Annuls an approval that was recorded by mistake, with a reason",
            description = "The program awaits approval again: so a wrong order number is corrected.")
    ResponseEntity<ProgramView> annulApproval(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.annulApproval(programId, request.text(), actor, change));
    }

    @GetMapping("/versions")
    @Operation(summary = "All approved versions, the present one last")
    List<VersionView.Line> versions(@PathVariable ProgramId programId, Actor actor) {
        return find(programId, actor).stream().map(VersionView.Line::of).toList();
    }

    @GetMapping("/versions/{number}")
    @Operation(summary = "One approved version with its content")
    VersionView version(@PathVariable ProgramId programId, @PathVariable int number, Actor actor) {
        return VersionView.of(numbered(find(programId, actor), number));
    }

    @GetMapping("/versions/{number}/changes")
    @Operation(summary = "How a version differs from an earlier one, by section")
    List<Comparison.Difference> changes(
            @PathVariable ProgramId programId,
            @PathVariable int number,
            @Parameter(description = "Earlier version; the one before when absent")
                    @RequestParam(required = false)
                    @Nullable
                    Integer since,
            Actor actor) {
        List<Version> versions = find(programId, actor);
        Version later = numbered(versions, number);
        Version earlier = numbered(versions, since == null ? number - 1 : since);
        return Comparison.of(earlier.content(), later.content()).differences();
    }

    private List<Version> find(ProgramId id, Actor actor) {
        return programs.versions(id, actor).orElseThrow(Problems::notFound);
    }

    private static Version numbered(List<Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}

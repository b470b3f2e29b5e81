package org.metodika.program.schoolprogramme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.schoolprogramme.application.SchoolProgrammes;
import org.metodika.program.schoolprogramme.application.TemplateChanges;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** School programmes: drafting from a template, editing, approving. */
@RestController
@RequestMapping("/api/school-programmes")
@Tag(name = "School programmes")
public final class SchoolProgrammeController {

    private static final String ONE = "/api/school-programmes/{programmeId}";
    private static final int LONGEST_REASON = 2_000;

    private final SchoolProgrammes programmes;

    public SchoolProgrammeController(SchoolProgrammes programmes) {
        this.programmes = programmes;
    }

    /**
     * A programme that begins from a template.
     *
     * @param version of the template; the newest when absent
     */
    record NewProgramme(
            @NotNull @Nullable UUID templateId,
            @Nullable Integer version,
            @NotNull @Nullable String title,
            @NotNull @Nullable Integer fromYear,
            @NotNull @Nullable Integer toYear) {}

    /** Why something is done. */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {
        String text() {
            return ProgrammeMapping.text(reason);
        }
    }

    /** Decision of the council and order of the head. */
    record CouncilApproval(
            @Nullable UUID meetingId, @Nullable CouncilOrderJson order) {}

    /** Number and date of an order. */
    record CouncilOrderJson(
            @Nullable String number, @Nullable LocalDate date) {}

    @PostMapping
    @Operation(
            summary = "Drafts a school programme from a version of a template",
            description = "Everything of the template is taken over once; later versions of it change nothing here.")
    ResponseEntity<SchoolProgrammeView> draft(@Valid @RequestBody NewProgramme sent, Actor actor, Change change) {
        Versioned<SchoolProgramme> programme = programmes
                .draft(
                        new SchoolProgrammes.Start(
                                new SchoolProgrammeId(NewId.forRequest(change)),
                                Objects.requireNonNull(sent.templateId()),
                                sent.version(),
                                ProgrammeMapping.text(sent.title()),
                                Objects.requireNonNull(sent.fromYear()),
                                Objects.requireNonNull(sent.toYear())),
                        actor,
                        change)
                .orProblem();
        return Responses.created(programme, SchoolProgrammeView.of(programme.state(), actor), ONE, programme.id());
    }

    @GetMapping("/{programmeId}")
    @Operation(summary = "One school programme with its whole content")
    ResponseEntity<SchoolProgrammeView> programme(@PathVariable SchoolProgrammeId programmeId, Actor actor) {
        return ok(programmes.find(programmeId, actor).orElseThrow(Problems::notFound), actor);
    }

    @PutMapping("/{programmeId}/content")
    @Operation(
            summary = "Replaces the content of a draft",
            description =
                    "Send back what GET gave under content, changed. If-Match is required. Stages and tasks keep the ids"
                            + " they are sent with; those without one are new.")
    ResponseEntity<SchoolProgrammeView> changeContent(
            @PathVariable SchoolProgrammeId programmeId,
            @Valid @RequestBody ProgrammeContentJson content,
            Actor actor,
            Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(programmes.changeContent(programmeId, ProgrammeMapping.read(content), actor, change), actor);
    }

    @PostMapping("/{programmeId}/withdrawal")
    @Operation(summary = "Gives up a draft, with a reason")
    ResponseEntity<SchoolProgrammeView> withdraw(
            @PathVariable SchoolProgrammeId programmeId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return ok(programmes.withdraw(programmeId, reason.text(), actor, change), actor);
    }

    @PostMapping("/{programmeId}/approval")
    @Operation(summary = "Approves by a decision of the pedagogical council and an order of the head")
    ResponseEntity<SchoolProgrammeView> approve(
            @PathVariable SchoolProgrammeId programmeId,
            @Valid @RequestBody CouncilApproval approval,
            Actor actor,
            Change change) {
        CouncilOrderJson order = approval.order();
        return ok(
                programmes.approve(
                        programmeId,
                        approval.meetingId(),
                        order == null ? null : order.number(),
                        order == null ? null : order.date(),
                        actor,
                        change),
                actor);
    }

    @PostMapping("/{programmeId}/approval/annulment")
    @Operation(summary = "Annuls an approval that was recorded by mistake, while no stage has begun")
    ResponseEntity<SchoolProgrammeView> annulApproval(
            @PathVariable SchoolProgrammeId programmeId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return ok(programmes.annulApproval(programmeId, reason.text(), actor, change), actor);
    }

    @GetMapping("/{programmeId}/template-changes")
    @Operation(
            summary = "In what the newest version of the template differs from the one the programme began from",
            description = "Part by part, with the present wording of the school. Nothing is taken over by itself.")
    TemplateChanges templateChanges(@PathVariable SchoolProgrammeId programmeId, Actor actor) {
        return programmes
                .find(programmeId, actor)
                .flatMap(programme -> programmes.templateChanges(programme.state()))
                .orElseThrow(Problems::notFound);
    }

    private static ResponseEntity<SchoolProgrammeView> ok(Outcome<SchoolProgramme> outcome, Actor actor) {
        return ok(outcome.orProblem(), actor);
    }

    private static ResponseEntity<SchoolProgrammeView> ok(Versioned<SchoolProgramme> programme, Actor actor) {
        return Responses.ok(programme, SchoolProgrammeView.of(programme.state(), actor));
    }
}

package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.ProblemRenderer.FieldProblem;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.openapi.TellsChanges;
import org.metodika.program.personified.application.DraftingFromDeficits;
import org.metodika.program.personified.application.Drafts;
import org.metodika.program.personified.application.OtherPrograms;
import org.metodika.program.personified.application.Programs;
import org.metodika.program.personified.application.Surroundings;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafting, reading and editing programs. */
@RestController
@TellsChanges
@RequestMapping("/api/programs")
@Tag(name = "Programs")
public final class ProgramController {

    private static final String ONE = "/api/programs/{programId}";

    private final Drafts drafts;
    private final DraftingFromDeficits draftingFromDeficits;
    private final Programs programs;
    private final Surroundings surroundings;
    private final OtherPrograms others;
    private final ProgramAnswers answers;
    private final ProblemTexts texts;

    ProgramController(
            Drafts drafts,
            DraftingFromDeficits draftingFromDeficits,
            Programs programs,
            Surroundings surroundings,
            OtherPrograms others,
            ProgramAnswers answers,
            MessageSource messages) {
        this.drafts = drafts;
        this.draftingFromDeficits = draftingFromDeficits;
        this.programs = programs;
        this.surroundings = surroundings;
        this.others = others;
        this.answers = answers;
        this.texts = new ProblemTexts(messages);
    }

    @PostMapping
    @Operation(summary = "Drafts a program by hand")
    ResponseEntity<ProgramView> draft(@Valid @RequestBody Requests.DraftByHand request, Actor actor, Change change) {
        Drafts.Start start = new Drafts.Start(
                new ProgramId(NewId.forRequest(change)),
                Objects.requireNonNull(request.teacherId()),
                Requests.InitiatorJson.read(request.initiator()));
        ContentJson content = Objects.requireNonNull(request.content());
        try {
            return created(drafts.draft(start, ContentMapping.read(content), actor, change));
        } catch (ProblemException problem) {
            throw withinContent(problem);
        }
    }

    @PostMapping("/drafts")
    @Operation(
            summary = "Drafts a program from the teacher's open deficits",
            description =
                    "Each open deficit becomes a basis record. Offers chosen among the proposals become activities; a deficit"
                            + " that they don't cover gets one activity that the template proposes. Stages, dates and"
                            + " reports come from the template. People complete the rest. The kind of development is the form"
                            + " that the teacher chose in the running school programme, or else INDIVIDUAL. Where another open program of the"
                            + " teacher addresses some of the deficits, overlapReason must say why; it is kept.")
    ResponseEntity<ProgramView> draftFromDeficits(
            @Valid @RequestBody Requests.DraftFromDeficits request, Actor actor, Change change) {
        Drafts.Start start = new Drafts.Start(
                new ProgramId(NewId.forRequest(change)),
                Objects.requireNonNull(request.teacherId()),
                Requests.InitiatorJson.read(request.initiator()));
        DraftingFromDeficits.Wish wish = new DraftingFromDeficits.Wish(
                request.type(),
                Objects.requireNonNull(request.category()),
                request.startsOn(),
                ContentMapping.list(request.offerIds()),
                ContentMapping.text(request.overlapReason()).strip());
        return created(draftingFromDeficits.draft(start, wish, actor, change));
    }

    @GetMapping("/{programId}")
    @Operation(summary = "One program with its whole content")
    ResponseEntity<ProgramView> program(@PathVariable ProgramId programId, Actor actor) {
        return answers.ok(find(programId, actor));
    }

    @PutMapping("/{programId}/content")
    @Operation(
            summary = "Replaces the content of a draft",
            description =
                    "Send back what GET gave under content, changed. If-Match is required. Stages and activities keep"
                            + " the ids they are sent with; those without one are new.")
    ResponseEntity<ProgramView> changeContent(
            @PathVariable ProgramId programId, @Valid @RequestBody ContentJson content, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return answers.ok(programs.changeContent(programId, ContentMapping.read(content), actor, change));
    }

    @GetMapping("/{programId}/coverage")
    @Operation(summary = "Deficits against activities both ways, and what submission and approval still lack")
    ResponseEntity<CoverageView> coverage(@PathVariable ProgramId programId, Actor actor, Locale locale) {
        Versioned<Program> found = find(programId, actor);
        Program program = found.state();
        return Responses.ok(
                found,
                CoverageView.of(
                        program,
                        surroundings.of(program),
                        surroundings.openDeficits(program.schoolId(), program.teacher()),
                        others.addressing(program.teacher(), program.underWork().deficits(), program.id()),
                        flaw -> new FieldProblem(flaw.pointer(), flaw.code(), texts.flaw(flaw, locale))));
    }

    private Versioned<Program> find(ProgramId id, Actor actor) {
        return programs.find(id, actor).orElseThrow(Problems::notFound);
    }

    private ResponseEntity<ProgramView> created(Outcome<Program> outcome) {
        Versioned<Program> program = outcome.orProblem();
        return Responses.created(program, answers.view(program.state()), ONE, program.id());
    }

    /** The domain points into the content, which is a part of the body here. */
    private static ProblemException withinContent(ProblemException problem) {
        List<Flaw> flaws = problem.flaws().stream()
                .map(flaw -> flaw.pointer().startsWith("/teacherId")
                                || flaw.pointer().startsWith("/initiator")
                        ? flaw
                        : new Flaw("/content" + flaw.pointer(), flaw.code(), flaw.arguments()))
                .toList();
        return new ProblemException(problem.code(), problem.status(), problem.arguments(), flaws, problem.retryAfter());
    }
}

package org.metodika.program.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.table.RowProblems;
import org.metodika.kit.table.SentFile;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.program.imports.application.Imports;
import org.metodika.program.imports.application.Imports.Acceptance;
import org.metodika.program.imports.application.Imports.Progress;
import org.metodika.program.imports.domain.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files in, progress out. */
@RestController
@RequestMapping("/api/directory/imports")
@Tag(name = "Directory: imports")
public final class ImportController {

    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final String ANY = "application/octet-stream";

    private final Imports imports;
    private final RowProblems problems;

    public ImportController(Imports imports, ProblemRenderer renderer) {
        this.imports = imports;
        this.problems = new RowProblems(renderer);
    }

    @Operation(
            summary = "Import schools from a CSV or XLSX file: all rows or none",
            description = "The body is the file itself. Every mistake is told at once, with line, column and value.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = Export.CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary"))
                            }))
    @PostMapping("/schools")
    ResponseEntity<?> schools(Actor actor, Change change, HttpServletRequest request) throws IOException {
        return answer(
                imports.schools(NewId.forRequest(change), SentFile.read(request, LARGEST_FILE), actor, change),
                actor,
                request);
    }

    @Operation(
            summary = "Import staff from a CSV or XLSX file: all rows or none; accounts follow by themselves",
            description = "The body is the file itself. Every mistake is told at once, with line, column and value. "
                    + "People who are not in the file are left alone; columns that are not in it keep what is known.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = Export.CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary"))
                            }))
    @PostMapping("/staff")
    ResponseEntity<?> staff(Actor actor, Change change, HttpServletRequest request) throws IOException {
        return answer(
                imports.staff(NewId.forRequest(change), SentFile.read(request, LARGEST_FILE), actor, change),
                actor,
                request);
    }

    @Operation(
            summary =
                    "Transfer programs that are under way on paper, with their history, from an XLSX book: all or none",
            description =
                    "The body is the book itself, with the sheets of the template. Programs come in as approved by their"
                            + " order of then; difficulties, checkpoints and their results follow. Every mistake is told at once, with"
                            + " sheet, line, column and value. The same book again changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary"))
                            }))
    @PostMapping("/programs")
    ResponseEntity<?> programs(Actor actor, Change change, HttpServletRequest request) throws IOException {
        return answer(
                imports.programs(NewId.forRequest(change), SentFile.read(request, LARGEST_FILE), actor, change),
                actor,
                request);
    }

    @Operation(
            summary = "Import a provider's catalogue from a CSV or XLSX file: all rows or none",
            description =
                    "The body is the file itself. Every mistake is told at once, with line, column and value. An offer"
                            + " is known by provider, kind and title; offers that are not in the file are left alone.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = Export.CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = Export.XLSX, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = ANY, schema = @Schema(type = "string", format = "binary"))
                            }))
    @PostMapping("/offers")
    ResponseEntity<?> offers(
            Actor actor,
            Change change,
            @Parameter(description = "Whose catalogue it is; then the column may be missing")
                    @RequestParam(required = false)
                    @Nullable
                    UUID providerId,
            HttpServletRequest request)
            throws IOException {
        return answer(
                imports.offers(
                        NewId.forRequest(change), SentFile.read(request, LARGEST_FILE), providerId, actor, change),
                actor,
                request);
    }

    @Operation(summary = "One import and how far it has come")
    @GetMapping("/{importId}")
    ImportView read(Actor actor, @PathVariable UUID importId) {
        return imports.find(importId, actor).map(ImportView::of).orElseThrow(Problems::notFound);
    }

    @Operation(summary = "Imports, the latest first")
    @GetMapping
    Page<ImportView> list(Actor actor, PageRequest page) {
        List<Progress> found = imports.list(actor, cursor(page), page.fetch()).orElseThrow(page::badCursor);
        return Page.of(found, page, progress -> progress.file().id().value().toString())
                .map(ImportView::of);
    }

    private ResponseEntity<?> answer(Acceptance acceptance, Actor actor, HttpServletRequest request) {
        return switch (acceptance) {
            case Acceptance.Stored(var outcome) -> {
                Import file = outcome.orProblem().state();
                UUID id = file.id().value();
                yield ResponseEntity.accepted()
                        .location(URI.create("/api/directory/imports/" + id))
                        .body(imports.find(id, actor).map(ImportView::of).orElseThrow(Problems::notFound));
            }
            case Acceptance.Unreadable(var reason) -> throw Problems.of(reason);
            case Acceptance.Wrong(var flaws) -> problems.answer(flaws, request);
        };
    }

    private static @Nullable UUID cursor(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notAnId) {
            throw page.badCursor();
        }
    }
}

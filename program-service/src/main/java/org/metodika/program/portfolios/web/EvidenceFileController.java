package org.metodika.program.portfolios.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.metodika.kit.files.Attachment;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.portfolios.application.PortfolioFiles;
import org.metodika.program.portfolios.application.Portfolios;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.web.PortfolioJson.EvidenceView;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of evidences: sent as a form, saved from an attachment. */
@RestController
@RequestMapping("/api/portfolios/{teacherId}/evidences/{evidenceId}/files")
@Tag(name = "Portfolios")
public final class EvidenceFileController {

    private static final String ONE = "/api/portfolios/{teacherId}/evidences/{evidenceId}/files/{fileId}";

    private final Portfolios portfolios;
    private final PortfolioFiles files;
    private final KeptContents contents;

    public EvidenceFileController(Portfolios portfolios, PortfolioFiles files, KeptContents contents) {
        this.portfolios = portfolios;
        this.files = files;
        this.contents = contents;
    }

    @Operation(
            summary = "Put a file to an evidence of one's own portfolio",
            description = "A form (multipart/form-data) with one file in the field file, up to 10 MB: PDF, DOCX, XLSX,"
                    + " PPTX, ODT, JPEG, PNG or TXT. The content must be what the ending of the name says; macros,"
                    + " archives that burst and a file that is in the portfolio already are refused.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EvidenceView> add(
            @PathVariable UUID teacherId,
            @PathVariable UUID evidenceId,
            @RequestPart("file") MultipartFile file,
            Actor actor,
            Change change)
            throws IOException {
        UUID id = NewId.forRequest(change);
        try (InputStream content = file.getInputStream()) {
            var sent = new PortfolioFiles.SentFile(file.getOriginalFilename(), content);
            Versioned<Portfolio> portfolio =
                    files.add(teacherId, evidenceId, id, sent, actor, change).orProblem();
            return Responses.created(
                    portfolio, PortfolioController.view(portfolio, evidenceId), ONE, teacherId, evidenceId, id);
        }
    }

    @Operation(
            summary = "Save a file of an evidence that is shown to the caller",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @GetMapping("/{fileId}")
    ResponseEntity<Resource> save(
            @PathVariable UUID teacherId, @PathVariable UUID evidenceId, @PathVariable UUID fileId, Actor actor)
            throws IOException {
        KeptFile file = portfolios
                .find(teacherId, actor)
                .flatMap(seen -> seen.find(evidenceId))
                .flatMap(evidence -> evidence.file(fileId))
                .orElseThrow(Problems::notFound);
        InputStream content = contents.open(file.content()).orElseThrow(Problems::notFound);
        return ResponseEntity.ok()
                .headers(Attachment.named(file.name()))
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.bytes())
                .body(new InputStreamResource(content));
    }

    @Operation(summary = "Remove a file from an evidence of one's own portfolio")
    @DeleteMapping("/{fileId}")
    ResponseEntity<EvidenceView> remove(
            @PathVariable UUID teacherId,
            @PathVariable UUID evidenceId,
            @PathVariable UUID fileId,
            Actor actor,
            Change change) {
        Versioned<Portfolio> portfolio = portfolios
                .removeFile(teacherId, evidenceId, fileId, actor, change)
                .orProblem();
        return Responses.ok(portfolio, PortfolioController.view(portfolio, evidenceId));
    }
}

package org.metodika.monitoring.checkpoint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.metodika.kit.files.Attachment;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.checkpoint.application.Checkpoints;
import org.metodika.monitoring.checkpoint.application.ReportUploads;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.ReportFile;
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

/** Files of reports: sent as a form, saved from an attachment (B26). */
@RestController
@RequestMapping("/api/monitoring/checkpoints/{id}/report/files")
@Tag(name = "Checkpoints")
final class ReportFileController {

    private static final String ONE = "/api/monitoring/checkpoints/{id}/report/files/{fileId}";

    private final Checkpoints checkpoints;
    private final ReportUploads uploads;

    ReportFileController(Checkpoints checkpoints, ReportUploads uploads) {
        this.checkpoints = checkpoints;
        this.uploads = uploads;
    }

    /** The reports of a checkpoint with their files, round by round. */
    record ReportFilesView(List<RoundView> rounds) {

        static ReportFilesView of(Checkpoint checkpoint) {
            return new ReportFilesView(
                    checkpoint.rounds().all().stream().map(RoundView::of).toList());
        }
    }

    @GetMapping
    @Operation(summary = "The reports with their files, round by round; a file stays with the report it was put to")
    ResponseEntity<ReportFilesView> list(@PathVariable CheckpointId id, Actor actor) {
        Versioned<Checkpoint> found = checkpoints.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, ReportFilesView.of(found.state()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "The teacher concerned puts a file to the report that was handed in (B26)",
            description = "A form (multipart/form-data) with one file in the field file, up to 10 MB: PDF, DOCX, XLSX,"
                    + " PPTX, ODT, JPEG, PNG or TXT; 5 files of a report. The content must be what the ending of the"
                    + " name says; macros, archives that burst and a file that is there already are refused.")
    ResponseEntity<ReportFilesView> add(
            @PathVariable CheckpointId id, @RequestPart("file") MultipartFile file, Actor actor, Change change)
            throws IOException {
        UUID fileId = NewId.forRequest(change);
        try (InputStream content = file.getInputStream()) {
            Versioned<Checkpoint> written = uploads.add(id, fileId, file.getOriginalFilename(), content, actor, change)
                    .orProblem();
            return Responses.created(written, ReportFilesView.of(written.state()), ONE, id.value(), fileId);
        }
    }

    @GetMapping("/{fileId}")
    @Operation(
            summary = "Saves a file of a report, of an earlier one too",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<Resource> save(@PathVariable CheckpointId id, @PathVariable UUID fileId, Actor actor)
            throws IOException {
        ReportFile file = uploads.find(id, fileId, actor).orElseThrow(Problems::notFound);
        InputStream content = uploads.open(file).orElseThrow(Problems::notFound);
        return ResponseEntity.ok()
                .headers(Attachment.named(file.name()))
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.bytes())
                .body(new InputStreamResource(content));
    }

    @DeleteMapping("/{fileId}")
    @Operation(summary = "Takes a file off the report that the assessor has neither returned nor accepted")
    ResponseEntity<ReportFilesView> remove(
            @PathVariable CheckpointId id, @PathVariable UUID fileId, Actor actor, Change change) {
        Versioned<Checkpoint> written =
                uploads.remove(id, fileId, actor, change).orProblem();
        return Responses.ok(written, ReportFilesView.of(written.state()));
    }
}

package org.metodika.program.electives.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.metodika.kit.files.Attachment;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.electives.application.ElectiveCourses;
import org.metodika.program.electives.application.ElectiveProgrammes;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ProgrammeFile;
import org.metodika.program.electives.web.CourseJson.CourseView;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of programmes of elective courses: sent as a form, saved from an attachment, never removed. */
@RestController
@RequestMapping("/api/elective-courses/{courseId}/programmes")
@Tag(name = "Elective courses")
public final class ElectiveProgrammeController {

    private static final String ONE = "/api/elective-courses/{courseId}/programmes/{fileId}";

    private final ElectiveCourses courses;
    private final ElectiveProgrammes programmes;

    public ElectiveProgrammeController(ElectiveCourses courses, ElectiveProgrammes programmes) {
        this.courses = courses;
        this.programmes = programmes;
    }

    @Operation(
            summary = "Add the next file of the programme to a draft",
            description = "A form (multipart/form-data) with one file in the field file, up to 10 MB: PDF, DOCX, XLSX,"
                    + " PPTX, ODT, JPEG, PNG or TXT. The files before it stay. The content must be what the ending of"
                    + " the name says; macros and archives that burst are refused.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CourseView> add(
            @PathVariable UUID courseId, @RequestPart("file") MultipartFile file, Actor actor, Change change)
            throws IOException {
        UUID id = NewId.forRequest(change);
        try (InputStream content = file.getInputStream()) {
            var sent = new ElectiveProgrammes.SentFile(file.getOriginalFilename(), content);
            Versioned<ElectiveCourse> course =
                    programmes.add(courseId, id, sent, actor, change).orProblem();
            return Responses.created(course, CourseView.of(course.state(), actor), ONE, courseId, id);
        }
    }

    @Operation(
            summary = "Save a file of the programme",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @GetMapping("/{fileId}")
    ResponseEntity<Resource> save(@PathVariable UUID courseId, @PathVariable UUID fileId, Actor actor)
            throws IOException {
        ProgrammeFile file = courses.find(courseId, actor)
                .flatMap(found -> found.state().programmes().stream()
                        .filter(known -> known.id().equals(fileId))
                        .findFirst())
                .orElseThrow(Problems::notFound);
        InputStream content = programmes.open(file).orElseThrow(Problems::notFound);
        return ResponseEntity.ok()
                .headers(Attachment.named(file.name()))
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.bytes())
                .body(new InputStreamResource(content));
    }
}

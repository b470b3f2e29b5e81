package org.metodika.reporting.owntemplate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.reporting.document.application.Documents.Reprint;
import org.metodika.reporting.owntemplate.application.OwnTemplates;
import org.metodika.reporting.owntemplate.application.OwnTemplates.Filled;
import org.metodika.reporting.owntemplate.application.OwnTemplates.Form;
import org.metodika.reporting.owntemplate.domain.OwnTemplate;
import org.metodika.reporting.owntemplate.domain.OwnTemplateRefusal;
import org.metodika.reporting.owntemplate.web.OwnTemplateViews.TemplateView;
import org.metodika.reporting.owntemplate.web.OwnTemplateViews.TemplatesView;
import org.metodika.reporting.owntemplate.web.OwnTemplateViews.TrialRequest;
import org.metodika.reporting.owntemplate.web.OwnTemplateViews.VersionView;
import org.metodika.reporting.wordform.WordForm;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Own templates of the centre, made in Word. */
@RestController
@RequestMapping("/api/documents/templates")
@Tag(name = "document-templates", description = "Templates of the centre's own, made in Word")
class OwnTemplateController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String VERSION = "/api/documents/templates/{type}/versions/{version}";
    private static final int LONGEST_NAME = 200;

    private final OwnTemplates templates;

    OwnTemplateController(OwnTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    @Operation(summary = "Own templates that were uploaded, by the kind of document")
    TemplatesView all(Actor actor) {
        return new TemplatesView(templates.all(actor).values().stream()
                .sorted(Comparator.comparing(OwnTemplate::type))
                .map(template -> view(template.type(), template, actor))
                .toList());
    }

    @GetMapping("/{type}")
    @Operation(
            summary = "The own template of a kind of document, with the fields that one may name",
            description =
                    "A field stands as {{teacher.full}} anywhere in the text, headers and footers included. A row of a"
                            + " table with a field of a list is repeated for each of its rows.")
    TemplateView one(@PathVariable String type, Actor actor) {
        List<String> fields = templates.fields(type, actor).orElseThrow(Problems::notFound);
        return TemplateView.of(type, fields, templates.find(type, actor).orElse(null));
    }

    @PostMapping(path = "/{type}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a version: a form with one DOCX in the field file, up to 1 MB",
            description =
                    "Macros, embedded objects, archives that burst and fields that nothing offers are refused, each"
                            + " field by its name. The version is used when it was tried and adopted.")
    ResponseEntity<TemplateView> upload(
            @PathVariable String type, @RequestPart("file") MultipartFile file, Actor actor, Change change)
            throws IOException {
        byte[] content;
        try (var sent = file.getInputStream()) {
            content = sent.readNBytes(WordForm.LARGEST + 1);
        }
        Versioned<OwnTemplate> uploaded =
                templates.upload(type, name(file), content, actor, change).orProblem();
        return Responses.created(
                uploaded,
                view(type, uploaded.state(), actor),
                VERSION,
                type,
                uploaded.state().versions().getLast().number());
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @GetMapping(path = "/{type}/versions/{version}", produces = DOCX)
    @Operation(summary = "The file of a version, as it was uploaded")
    ResponseEntity<byte[]> file(@PathVariable String type, @PathVariable int version, Actor actor) {
        byte[] content = templates.file(type, version, actor).orElseThrow(Problems::notFound);
        return file(type + "-" + version, content, Form.DOCX);
    }

    @PostMapping(
            path = "/{type}/versions/{version}/trial",
            produces = {DOCX, MediaType.ALL_VALUE})
    @Operation(
            summary = "A version filled in with real data; one that was tried may be adopted",
            description = "By Accept or by format=docx|pdf; PDF where LibreOffice is installed.")
    ResponseEntity<byte[]> trial(
            @PathVariable String type,
            @PathVariable int version,
            @Valid @RequestBody TrialRequest sent,
            Actor actor,
            Change change) {
        return answer(templates.tried(type, version, sent.subject(), Form.DOCX, actor, change), Form.DOCX);
    }

    @PostMapping(path = "/{type}/versions/{version}/trial", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> trialAsPdf(
            @PathVariable String type,
            @PathVariable int version,
            @Valid @RequestBody TrialRequest sent,
            Actor actor,
            Change change) {
        return answer(templates.tried(type, version, sent.subject(), Form.PDF, actor, change), Form.PDF);
    }

    @PostMapping("/{type}/versions/{version}/adoption")
    @Operation(
            summary = "Let a tried version hold",
            description = "For documents that are registered from the next day on; those before keep what they had.")
    ResponseEntity<TemplateView> adopt(
            @PathVariable String type, @PathVariable int version, Actor actor, Change change) {
        Versioned<OwnTemplate> adopted =
                templates.adopt(type, version, actor, change).orProblem();
        return Responses.ok(adopted, view(type, adopted.state(), actor));
    }

    @PostMapping("/{type}/withdrawal")
    @Operation(summary = "Have no own template for documents that are registered from the next day on")
    ResponseEntity<TemplateView> withdraw(@PathVariable String type, Actor actor, Change change) {
        Versioned<OwnTemplate> withdrawn =
                templates.withdraw(type, actor, change).orProblem();
        return Responses.ok(withdrawn, view(type, withdrawn.state(), actor));
    }

    @GetMapping(
            path = "/filled/{documentId}",
            produces = {DOCX, MediaType.ALL_VALUE})
    @Operation(
            summary = "A registered document in the centre's own template",
            description =
                    "In the version that held on its day of registration, for ever; 409 where none did. By Accept or"
                            + " by format=docx|pdf; PDF where LibreOffice is installed.")
    ResponseEntity<byte[]> ownForm(@PathVariable UUID documentId, Actor actor) {
        return answer(templates.filled(documentId, Form.DOCX, actor), Form.DOCX);
    }

    @GetMapping(path = "/filled/{documentId}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> ownFormAsPdf(@PathVariable UUID documentId, Actor actor) {
        return answer(templates.filled(documentId, Form.PDF, actor), Form.PDF);
    }

    @GetMapping("/filled/{documentId}/version")
    @Operation(
            summary = "Which version of the centre's own template a registered document is printed in",
            description = "The one that held on its day of registration, for ever; 409 where none did.")
    VersionView version(@PathVariable UUID documentId, Actor actor) {
        Reprint document = templates.document(documentId, actor).orElseThrow(Problems::notFound);
        return templates
                .holding(document)
                .map(VersionView::of)
                .orElseThrow(() -> Problems.of(new OwnTemplateRefusal.OwnTemplateMissing()));
    }

    private TemplateView view(String type, OwnTemplate template, Actor actor) {
        return TemplateView.of(type, templates.fields(type, actor).orElse(List.of()), template);
    }

    private static ResponseEntity<byte[]> answer(Filled filled, Form form) {
        return switch (filled) {
            case Filled.Made(String fileName, byte[] content) -> file(fileName, content, form);
            case Filled.Refused(var reason) -> throw Problems.of(reason);
            case Filled.Unknown _ -> throw Problems.notFound();
        };
    }

    private static ResponseEntity<byte[]> file(String fileName, byte[] content, Form form) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName + (form == Form.PDF ? ".pdf" : ".docx"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(form == Form.PDF ? MediaType.APPLICATION_PDF : MediaType.parseMediaType(DOCX))
                .body(content);
    }
}

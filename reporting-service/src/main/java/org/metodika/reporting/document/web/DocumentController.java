package org.metodika.reporting.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.reporting.document.application.Documents;
import org.metodika.reporting.document.application.Documents.Draft;
import org.metodika.reporting.document.domain.DocumentId;
import org.metodika.reporting.document.domain.RegisteredDocument;
import org.metodika.reporting.document.web.DocumentRequests.DocumentQuery;
import org.metodika.reporting.document.web.DocumentRequests.DocumentRequest;
import org.metodika.reporting.document.web.DocumentRequests.ReasonRequest;
import org.metodika.reporting.document.web.DocumentView.Listed;
import org.metodika.reporting.document.web.DocumentView.TypeView;
import org.metodika.reporting.forms.Forms;
import org.metodika.reporting.paper.Paper;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Printed documents: previewed, registered under a number, made again, annulled. */
@RestController
@RequestMapping("/api/documents")
@Tag(name = "documents", description = "Печатные документы: приказы, планы, протоколы, акты и их регистрация")
final class DocumentController {

    private static final String PATH = "/api/documents/{id}";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Documents documents;
    private final DocumentList list;
    private final Forms forms;

    DocumentController(Documents documents, DocumentList list, Forms forms) {
        this.documents = documents;
        this.list = list;
        this.forms = forms;
    }

    /** All kinds of documents. */
    record TypesView(List<TypeView> types) {}

    @GetMapping("/types")
    @OpenToAll("The kinds of documents are no secret")
    @Operation(summary = "Kinds of documents there are, and what each wants to know")
    TypesView types() {
        return new TypesView(forms.types().stream().map(TypeView::of).toList());
    }

    @GetMapping
    @Operation(summary = "Registered documents within reach, the latest first; follows changes within a moment")
    Page<Listed> list(@Valid @ParameterObject DocumentQuery query, PageRequest page, Actor actor) {
        return list.page(documents.toRead(actor), query.wanted(), page);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<Listed> table(@Valid @ParameterObject DocumentQuery query, Actor actor) {
        return list.table(documents.toRead(actor), query.wanted());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registers a document under the next number of its register",
            description = "What is missing is told at once, with who enters it; a document with holes is never made.")
    ResponseEntity<DocumentView> register(@Valid @RequestBody DocumentRequest sent, Actor actor, Change change) {
        DocumentId id = new DocumentId(NewId.forRequest(change));
        Versioned<RegisteredDocument> registered =
                documents.register(id, sent.wanted(), actor, change).orProblem();
        return Responses.created(
                registered, view(registered), PATH, registered.state().id().value());
    }

    @PostMapping(
            path = "/preview",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    @Operation(summary = "The document as it would be, marked ПРОЕКТ; it gets no number and is not kept")
    Paper preview(@Valid @RequestBody DocumentRequest sent, Actor actor) {
        return switch (documents.draft(sent.wanted(), actor)) {
            case Draft.Made(var paper) -> paper;
            case Draft.Refused(var reason) -> throw Problems.of(reason);
            case Draft.Unknown _ -> throw Problems.notFound();
        };
    }

    @GetMapping("/{id}")
    @Operation(summary = "What the register says of a document")
    ResponseEntity<DocumentView> one(@PathVariable DocumentId id, Actor actor) {
        Versioned<RegisteredDocument> found = documents.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    @Operation(
            summary = "The document itself, made again from what it was made from",
            description =
                    "By Accept or by format=pdf|docx. Always the same words; an annulled one says so on each page.")
    Paper paper(@PathVariable DocumentId id, Actor actor) {
        return documents.paper(
                documents.find(id, actor).orElseThrow(Problems::notFound).state());
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Annuls a document that was registered by mistake, with a reason that is kept")
    ResponseEntity<DocumentView> annul(
            @PathVariable DocumentId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        Versioned<RegisteredDocument> annulled =
                documents.annul(id, sent.given(), actor, change).orProblem();
        return Responses.ok(annulled, view(annulled));
    }

    private DocumentView view(Versioned<RegisteredDocument> found) {
        RegisteredDocument document = found.state();
        return DocumentView.of(document, list.title(document.type()));
    }
}

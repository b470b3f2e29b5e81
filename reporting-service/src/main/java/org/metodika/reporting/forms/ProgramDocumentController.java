package org.metodika.reporting.forms;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.paper.Paper;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Printed documents. */
@RestController
@RequestMapping("/api/documents")
@Tag(name = "documents", description = "Printed documents")
class ProgramDocumentController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ProgramDocuments documents;
    private final Access access;

    ProgramDocumentController(ProgramDocuments documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    @GetMapping(
            path = "/programs/{programId}",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    @Operation(
            summary = "Print a program",
            description = "The personified program as PDF or DOCX, chosen by Accept or by format=pdf|docx; PDF where"
                    + " nothing is said. Always in Russian. What is not approved is marked as a draft.")
    Paper program(Actor actor, @PathVariable UUID programId) {
        return documents
                .program(programId, access.reach(actor, ReportingAction.READ_SCHOOL_PAPERS))
                .orElseThrow(Problems::notFound);
    }
}

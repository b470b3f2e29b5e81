package org.metodika.reporting.dossierforms;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers as archives. */
@RestController
@RequestMapping("/api/documents/dossiers")
@Tag(name = "documents")
class DossierController {

    static final String ZIP = "application/zip";

    private final DossierArchives archives;

    DossierController(DossierArchives archives) {
        this.archives = archives;
    }

    @GetMapping(path = "/{dossierId}.zip", produces = ZIP)
    @Operation(
            summary = "All documents of a dossier in one archive",
            description =
                    "By the id of the program or support. The index comes first and names what is missing; then what was"
                            + " registered, and drafts, marked as such, of what could be. PDF throughout, names in Russian.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    DossierArchive archive(@PathVariable UUID dossierId, Actor actor) {
        return archives.archive(dossierId.toString(), actor).orElseThrow(Problems::notFound);
    }
}

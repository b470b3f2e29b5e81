package org.metodika.program.portfolios.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.files.Attachment;
import org.metodika.kit.files.KeptContents;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.program.portfolios.application.Portfolios;
import org.metodika.program.portfolios.application.Portfolios.Seen;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A portfolio as an archive, to be taken along. */
@RestController
@RequestMapping("/api/portfolios/{teacherId}/archive")
@Tag(name = "Portfolios")
public final class ArchiveController {

    private static final String ZIP = "application/zip";
    private static final String NAME = "portfolio.zip";

    private final Portfolios portfolios;
    private final Directory directory;
    private final PortfolioArchive archive;

    public ArchiveController(
            Portfolios portfolios,
            KeptContents contents,
            Directory directory,
            MessageSource messages,
            JsonMapper mapper,
            Clock clock) {
        this.portfolios = portfolios;
        this.directory = directory;
        this.archive = new PortfolioArchive(contents, new IndexPage(messages), mapper, clock);
    }

    @Operation(
            summary = "What is shown to the caller of a portfolio, as a ZIP with all files and an index",
            description = "index.html in Russian for people, index.json for programs, the files with their SHA-256.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    @GetMapping
    void save(@PathVariable UUID teacherId, Actor actor, HttpServletResponse response) throws IOException {
        Seen seen = portfolios.find(teacherId, actor).orElseThrow(Problems::notFound);
        String teacher = directory.names(Set.of(teacherId)).getOrDefault(teacherId, "");
        response.setContentType(ZIP);
        Attachment.named(NAME).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        archive.write(seen, teacher, response.getOutputStream());
    }
}

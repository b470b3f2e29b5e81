package org.metodika.program.commentrows;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of comments. */
@RestController
@RequestMapping("/api/programs/{programId}/comments")
@Tag(name = "Programs: comments")
public final class CommentListController {

    private final CommentList list;

    public CommentListController(CommentList list) {
        this.list = list;
    }

    @GetMapping
    @Operation(
            summary = "Threads of comments on the program, youngest first, each by its first entry",
            description = "Follows changes within a moment; one thread is always read as it is.")
    Page<CommentSummary> list(
            @PathVariable UUID programId,
            @Parameter(description = "Section of the program") @RequestParam(required = false) @Nullable
                    CommentedSection section,
            @Parameter(description = "true for open threads, false for settled ones")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean open,
            PageRequest page,
            Actor actor) {
        return list.page(programId, new CommentList.Filter(section, open), page, actor);
    }

    @GetMapping("/counts")
    @Operation(summary = "Number of open threads, in all and per section")
    CommentList.OpenThreads counts(@PathVariable UUID programId, Actor actor) {
        return list.open(programId, actor);
    }
}

package org.metodika.program.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of a program. */
@RestController
@Tag(name = "Programs: history")
public final class HistoryController {

    private final ProgramHistory history;

    public HistoryController(ProgramHistory history) {
        this.history = history;
    }

    @GetMapping("/api/programs/{programId}/history")
    @Operation(
            summary = "Who changed what in the program, youngest first; follows changes within a moment",
            description = "A write that is refused with 412 stale-version tells in its member changes what was written"
                    + " since, in the same words.")
    Page<HistoryEntry> history(@PathVariable UUID programId, PageRequest page, Actor actor, Locale locale) {
        return history.page(programId, page, actor, locale);
    }
}

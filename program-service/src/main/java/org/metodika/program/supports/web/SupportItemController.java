package org.metodika.program.supports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.program.supports.application.Supports;
import org.metodika.program.supports.domain.ItemId;
import org.metodika.program.supports.domain.SupportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items of an issued passport: done, waived, planned again. */
@RestController
@RequestMapping("/api/supports/{supportId}/items/{itemId}")
@Tag(name = "Individual support: items")
public final class SupportItemController {

    private static final int LONGEST_NOTE = 2_000;

    private final Supports supports;
    private final SupportAnswers answers;

    public SupportItemController(Supports supports, SupportAnswers answers) {
        this.supports = supports;
        this.answers = answers;
    }

    /**
     * What became of an item.
     *
     * @param on today when absent
     * @param note for a waiver the reason
     */
    record ItemNote(
            @Nullable LocalDate on,
            @Size(max = LONGEST_NOTE) @Nullable String note) {}

    /** Why an item is planned again. */
    record ItemReason(@Size(max = LONGEST_NOTE) @Nullable String reason) {}

    @PostMapping("/completion")
    @Operation(summary = "Records that an item was done, with its day and a note")
    ResponseEntity<SupportView> complete(
            @PathVariable SupportId supportId,
            @PathVariable ItemId itemId,
            @Valid @RequestBody ItemNote sent,
            Actor actor,
            Change change) {
        return answers.ok(supports.done(supportId, itemId, sent.on(), Sent.text(sent.note()), actor, change));
    }

    @PostMapping("/waiver")
    @Operation(summary = "Does without an item, with its day and the reason as note")
    ResponseEntity<SupportView> waive(
            @PathVariable SupportId supportId,
            @PathVariable ItemId itemId,
            @Valid @RequestBody ItemNote sent,
            Actor actor,
            Change change) {
        return answers.ok(supports.waive(supportId, itemId, sent.on(), Sent.text(sent.note()), actor, change));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Plans an item again that was done or waived by mistake, with a reason")
    ResponseEntity<SupportView> reopen(
            @PathVariable SupportId supportId,
            @PathVariable ItemId itemId,
            @Valid @RequestBody ItemReason sent,
            Actor actor,
            Change change) {
        return answers.ok(supports.reopen(supportId, itemId, Sent.text(sent.reason()), actor, change));
    }
}

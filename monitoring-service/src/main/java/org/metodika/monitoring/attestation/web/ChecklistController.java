package org.metodika.monitoring.attestation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.attestation.application.Checklists;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.domain.Checklist;
import org.metodika.monitoring.attestation.domain.ShippedChecklists;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which materials an attestation for a category needs (E11). */
@RestController
@RequestMapping("/api/monitoring/attestations/checklists/{target}")
@Tag(name = "Attestation checklists", description = "Перечни аттестационных материалов по категориям")
final class ChecklistController {

    private static final int LONGEST_TITLE = 300;

    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    /** A material. */
    record ItemRequest(
            @Schema(description = "Capital letters, digits and underscores; stays the same when the title changes")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
            @Nullable
            String code,

            @NotBlank @Size(max = LONGEST_TITLE) @Nullable String title,

            @Schema(description = "Whether one asks for it before the application; true where absent") @Nullable
            Boolean required) {

        Checklist.Item item() {
            return new Checklist.Item(
                    Objects.requireNonNull(code),
                    Objects.requireNonNull(title).strip(),
                    !Boolean.FALSE.equals(required));
        }
    }

    /** All materials of a category, in their order. */
    record ChecklistRequest(
            @NotNull @Size(min = 1, max = Checklist.MOST_ITEMS) @Nullable
            List<@NotNull @Valid @Nullable ItemRequest> items) {

        List<Checklist.Item> wanted() {
            return Objects.requireNonNull(items).stream()
                    .flatMap(Stream::ofNullable)
                    .map(ItemRequest::item)
                    .toList();
        }
    }

    /** @param shipped whether it holds as it ships with the platform */
    record ChecklistView(Category target, boolean shipped, List<Checklist.Item> items) {}

    @GetMapping
    @Operation(
            summary = "The checklist that holds for a category",
            description = "Where the centre has changed nothing yet there is no ETag.")
    ResponseEntity<ChecklistView> one(@PathVariable Category target, Actor actor) {
        return checklists
                .changed(target, actor)
                .map(found -> Responses.ok(
                        found, new ChecklistView(target, false, found.state().items())))
                .orElseGet(() -> ResponseEntity.ok(new ChecklistView(
                        target, true, ShippedChecklists.of(target).items())));
    }

    @PutMapping
    @Operation(
            summary = "Changes a checklist for attestations that begin from now on",
            description = "If-Match where it is not to overwrite another's entry.")
    ResponseEntity<ChecklistView> put(
            @PathVariable Category target, @Valid @RequestBody ChecklistRequest sent, Actor actor, Change change) {
        Versioned<Checklist> put =
                checklists.put(target, sent.wanted(), actor, change).orProblem();
        return Responses.ok(put, new ChecklistView(target, false, put.state().items()));
    }
}

package org.metodika.program.supports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.NewId;
import org.metodika.program.supports.application.Supports;
import org.metodika.program.supports.domain.Passport;
import org.metodika.program.supports.domain.PassportEdition;
import org.metodika.program.supports.domain.StopGround;
import org.metodika.program.supports.domain.SupportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passports of individual support: drafting, issuing, amending, stopping. */
@RestController
@RequestMapping("/api/supports")
@Tag(name = "Individual support")
public final class SupportController {

    private static final int LONGEST_REASON = 2_000;

    private final Supports supports;
    private final SupportAnswers answers;

    public SupportController(Supports supports, SupportAnswers answers) {
        this.supports = supports;
        this.answers = answers;
    }

    /** A new support. */
    record NewSupport(
            @NotNull @Nullable UUID teacherId,
            @NotNull @Valid @Nullable PassportJson passport) {}

    /** An amendment of an issued passport. */
    record SupportAmendment(
            @Size(max = LONGEST_REASON) @Nullable String reason,
            @NotNull @Valid @Nullable PassportJson passport) {}

    /** Why a support is stopped. */
    record SupportStop(
            @NotNull @Nullable StopGround ground,
            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    /** Why something is done. */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {}

    /** An edition of a passport that was or is binding. */
    record PassportEditionView(
            int number,
            LocalDate on,
            @Nullable UUID by,
            @Nullable String reason,
            PassportJson passport) {

        static PassportEditionView of(PassportEdition edition) {
            return new PassportEditionView(
                    edition.edition().number(),
                    edition.edition().on(),
                    edition.edition().by(),
                    edition.edition().reason(),
                    PassportJson.of(edition.passport()));
        }
    }

    @PostMapping
    @Operation(
            summary = "Drafts the passport of an individual support",
            description = "By a deputy for the school, by a tutor or psychologist for teachers of theirs.")
    ResponseEntity<SupportView> draft(@Valid @RequestBody NewSupport sent, Actor actor, Change change) {
        PassportJson passport = Objects.requireNonNull(sent.passport());
        return answers.created(supports.draft(
                new SupportId(NewId.forRequest(change)),
                Objects.requireNonNull(sent.teacherId()),
                passport.passport(actor.staffId()),
                passport.deficits(),
                actor,
                change));
    }

    @GetMapping("/{supportId}")
    @Operation(summary = "One support with its passport, and its conclusion once it is issued")
    ResponseEntity<SupportView> support(@PathVariable SupportId supportId, Actor actor) {
        return answers.ok(supports.find(supportId, actor).orElseThrow(Problems::notFound));
    }

    @PutMapping("/{supportId}/passport")
    @Operation(summary = "Replaces the passport of a draft; If-Match is required")
    ResponseEntity<SupportView> change(
            @PathVariable SupportId supportId, @Valid @RequestBody PassportJson passport, Actor actor, Change change) {
        SupportAnswers.demandVersion(change);
        return answers.ok(supports.changePassport(supportId, passport.passport(actor.staffId()), actor, change));
    }

    @PostMapping("/{supportId}/issue")
    @Operation(summary = "Issues the passport; from then on it changes by amendments alone")
    ResponseEntity<SupportView> issue(@PathVariable SupportId supportId, Actor actor, Change change) {
        return answers.ok(supports.issue(supportId, actor, change));
    }

    @PostMapping("/{supportId}/amendments")
    @Operation(
            summary = "Amends an issued passport, with a reason",
            description = "What is done or waived stays as it was. The edition before stays readable.")
    ResponseEntity<SupportView> amend(
            @PathVariable SupportId supportId, @Valid @RequestBody SupportAmendment sent, Actor actor, Change change) {
        Passport amended = Objects.requireNonNull(sent.passport()).passport(actor.staffId());
        return answers.ok(supports.amend(supportId, amended, Sent.text(sent.reason()), actor, change));
    }

    @GetMapping("/{supportId}/editions")
    @Operation(summary = "All editions of an issued passport, the one that holds last")
    List<PassportEditionView> editions(@PathVariable SupportId supportId, Actor actor) {
        return supports.editions(supportId, actor).orElseThrow(Problems::notFound).stream()
                .map(PassportEditionView::of)
                .toList();
    }

    @PostMapping("/{supportId}/stop")
    @Operation(summary = "Stops a support with a ground and a reason; a dismissal stops it by itself")
    ResponseEntity<SupportView> stop(
            @PathVariable SupportId supportId, @Valid @RequestBody SupportStop sent, Actor actor, Change change) {
        StopGround ground = Objects.requireNonNull(sent.ground());
        return answers.ok(supports.stop(supportId, ground, Sent.text(sent.reason()), actor, change));
    }

    @PostMapping("/{supportId}/stop/annulment")
    @Operation(summary = "Annuls a stop that was recorded by mistake, with a reason; the support goes on")
    ResponseEntity<SupportView> annulStop(
            @PathVariable SupportId supportId, @Valid @RequestBody Reason sent, Actor actor, Change change) {
        return answers.ok(supports.annulStop(supportId, Sent.text(sent.reason()), actor, change));
    }
}

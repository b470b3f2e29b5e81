package org.metodika.program.experiencebank;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Best experience, one at a time: found, studied, generalised, spread. */
@RestController
@RequestMapping("/api/best-experience")
@Tag(name = "Best experience")
public final class BestExperienceController {

    private static final String ONE = "/api/best-experience/{experienceId}";

    private final ExperienceBank bank;

    public BestExperienceController(ExperienceBank bank) {
        this.bank = bank;
    }

    /**
     * Experience that was found.
     *
     * @param teacherId absent for the school as a whole
     * @param on day it was found
     * @param who found it
     * @param product what there is of it, e.g. a card
     */
    record FoundExperience(
            @NotNull @Nullable String schoolId,
            @Nullable UUID teacherId,
            @Nullable String title,
            @NotNull @Nullable LocalDate on,
            @Nullable String who,
            @Nullable String product) {}

    /** When, by whom and to what end a step was done. */
    record BankStepJson(
            @NotNull @Nullable LocalDate on,
            @Nullable String who,
            @Nullable String product) {}

    /** The same, with the description of the generalised experience. */
    record GeneralisationJson(
            @NotNull @Nullable LocalDate on,
            @Nullable String who,
            @Nullable String product,
            @Nullable String description) {}

    /** The same, with the experience items by which it was spread. */
    record SpreadJson(
            @NotNull @Nullable LocalDate on,
            @Nullable String who,
            @Nullable String product,
            @Nullable List<@NotNull UUID> presentations) {}

    /** Title and description put otherwise. */
    record ExperienceDescriptionJson(
            @Nullable String title, @Nullable String description) {}

    /** Why it is not followed any more. */
    record DroppingJson(@Nullable String reason) {}

    /** Experience as it is read. */
    record BestExperienceView(
            UUID id,
            String schoolId,
            @Nullable UUID teacherId,
            BankStatus status,
            String title,
            @Nullable String description,
            List<StepRecord> steps,
            List<UUID> presentations,
            @Nullable String droppedBecause) {

        static BestExperienceView of(BestExperience experience) {
            return new BestExperienceView(
                    experience.id(),
                    experience.schoolId(),
                    experience.teacher(),
                    experience.status(),
                    experience.title(),
                    experience.description().isEmpty() ? null : experience.description(),
                    experience.steps(),
                    experience.presentations(),
                    experience.droppedBecause());
        }
    }

    @PostMapping
    @Operation(summary = "Enters experience of a teacher or a school that was found worth spreading")
    ResponseEntity<BestExperienceView> enter(@Valid @RequestBody FoundExperience sent, Actor actor, Change change) {
        Versioned<BestExperience> found = bank.enter(
                        NewId.forRequest(change),
                        Objects.requireNonNull(sent.schoolId()),
                        sent.teacherId(),
                        text(sent.title()),
                        step(BankStep.FOUND, sent.on(), sent.who(), sent.product()),
                        actor,
                        change)
                .orProblem();
        return Responses.created(found, BestExperienceView.of(found.state()), ONE, found.id());
    }

    @GetMapping("/{experienceId}")
    @Operation(summary = "One experience of the bank")
    ResponseEntity<BestExperienceView> experience(@PathVariable UUID experienceId, Actor actor) {
        Versioned<BestExperience> found = bank.find(experienceId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, BestExperienceView.of(found.state()));
    }

    @PostMapping("/{experienceId}/study")
    @Operation(summary = "Records that experience was studied")
    ResponseEntity<BestExperienceView> study(
            @PathVariable UUID experienceId, @Valid @RequestBody BankStepJson sent, Actor actor, Change change) {
        StepRecord how = step(BankStep.STUDIED, sent.on(), sent.who(), sent.product());
        return ok(bank.study(experienceId, how, actor, change));
    }

    @PostMapping("/{experienceId}/generalisation")
    @Operation(summary = "Records that experience was generalised, with its description")
    ResponseEntity<BestExperienceView> generalise(
            @PathVariable UUID experienceId, @Valid @RequestBody GeneralisationJson sent, Actor actor, Change change) {
        StepRecord how = step(BankStep.GENERALISED, sent.on(), sent.who(), sent.product());
        return ok(bank.generalise(experienceId, how, text(sent.description()), actor, change));
    }

    @PostMapping("/{experienceId}/spreading")
    @Operation(
            summary = "Records that experience was spread, by presentations that are confirmed; again for more of them")
    ResponseEntity<BestExperienceView> spread(
            @PathVariable UUID experienceId, @Valid @RequestBody SpreadJson sent, Actor actor, Change change) {
        StepRecord how = step(BankStep.SPREAD, sent.on(), sent.who(), sent.product());
        List<UUID> by = sent.presentations() == null ? List.of() : sent.presentations();
        return ok(bank.spread(experienceId, how, by, actor, change));
    }

    @PutMapping("/{experienceId}/description")
    @Operation(summary = "Puts title and description of generalised experience otherwise; If-Match is required")
    ResponseEntity<BestExperienceView> describe(
            @PathVariable UUID experienceId,
            @Valid @RequestBody ExperienceDescriptionJson sent,
            Actor actor,
            Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(bank.describe(experienceId, text(sent.title()), text(sent.description()), actor, change));
    }

    @PostMapping("/{experienceId}/dropping")
    @Operation(summary = "Follows experience no more, with a reason; it stays on record")
    ResponseEntity<BestExperienceView> drop(
            @PathVariable UUID experienceId, @Valid @RequestBody DroppingJson sent, Actor actor, Change change) {
        return ok(bank.drop(experienceId, text(sent.reason()), actor, change));
    }

    private static StepRecord step(
            BankStep step, @Nullable LocalDate on, @Nullable String who, @Nullable String product) {
        return new StepRecord(step, Objects.requireNonNull(on), text(who), text(product));
    }

    private static ResponseEntity<BestExperienceView> ok(Outcome<BestExperience> outcome) {
        Versioned<BestExperience> experience = outcome.orProblem();
        return Responses.ok(experience, BestExperienceView.of(experience.state()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}

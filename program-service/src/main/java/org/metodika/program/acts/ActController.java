package org.metodika.program.acts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One act at a time. */
@RestController
@RequestMapping("/api/acts")
@Tag(name = "Acts")
public final class ActController {

    private final Acts acts;

    public ActController(Acts acts) {
        this.acts = acts;
    }

    /**
     * An act to be entered.
     *
     * @param schoolId school code; absent for a common act, which the methodist keeps
     * @param number may be absent for NORMATIVE_REFERENCE only, like the date
     * @param validFrom first day in force; the date when absent
     * @param validUntil last day in force; absent for no end
     * @param replacesId the act of the same kind and school whose place it takes: a new edition
     */
    record NewAct(
            @Nullable String schoolId,
            @NotNull @Nullable ActKind kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable ActId replacesId) {

        ActFacts facts() {
            return new ActFacts.Entry(number, date, title, validFrom, validUntil).as(Objects.requireNonNull(kind));
        }
    }

    /**
     * A repeal.
     *
     * @param repealedFrom first day without the act
     * @param ground e.g. number and date of the order
     */
    record NewRepeal(
            @NotNull @Nullable LocalDate repealedFrom,
            @Nullable String ground) {}

    /** Why something does not hold; kept. */
    record Reason(@Nullable String reason) {

        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    @GetMapping("/{actId}")
    @Operation(summary = "One act, whatever became of it")
    ResponseEntity<ActView> read(@PathVariable ActId actId, Actor actor) {
        return ok(acts.find(actId, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters an act in the register; with replacesId as the next edition of another")
    ResponseEntity<ActView> register(@Valid @RequestBody NewAct act, Actor actor, Change change) {
        ActId id = new ActId(NewId.forRequest(change));
        Versioned<Act> entered = acts.register(id, act.schoolId(), act.facts(), act.replacesId(), actor, change)
                .orProblem();
        return Responses.created(entered, view(entered), "/api/acts/{actId}", entered.id());
    }

    @PutMapping("/{actId}")
    @Operation(summary = "Corrects number, date, title or validity; kind, school and the act superseded never change")
    ResponseEntity<ActView> correct(
            @PathVariable ActId actId, @RequestBody ActFacts.Entry facts, Actor actor, Change change) {
        return ok(acts.correct(actId, facts, actor, change).orProblem());
    }

    @PostMapping("/{actId}/repeal")
    @Operation(summary = "Records that an act was repealed, from which day and on what ground")
    ResponseEntity<ActView> repeal(
            @PathVariable ActId actId, @Valid @RequestBody NewRepeal repeal, Actor actor, Change change) {
        return ok(acts.repeal(
                        actId,
                        Objects.requireNonNull(repeal.repealedFrom()),
                        Objects.requireNonNullElse(repeal.ground(), ""),
                        actor,
                        change)
                .orProblem());
    }

    @PostMapping("/{actId}/repeal/annulment")
    @Operation(summary = "Undoes a repeal that was recorded by mistake, with a reason that is kept")
    ResponseEntity<ActView> annulRepeal(
            @PathVariable ActId actId, @RequestBody Reason reason, Actor actor, Change change) {
        return ok(acts.annulRepeal(actId, reason.text(), actor, change).orProblem());
    }

    @PostMapping("/{actId}/annulment")
    @Operation(summary = "Annuls a record that was entered by mistake, with a reason; the act stays readable")
    ResponseEntity<ActView> annul(@PathVariable ActId actId, @RequestBody Reason reason, Actor actor, Change change) {
        return ok(acts.annul(actId, reason.text(), actor, change).orProblem());
    }

    private ResponseEntity<ActView> ok(Versioned<Act> act) {
        return Responses.ok(act, view(act));
    }

    private ActView view(Versioned<Act> act) {
        return ActView.of(act.state(), acts.today(act.state().schoolId()));
    }
}

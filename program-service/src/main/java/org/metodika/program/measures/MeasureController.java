package org.metodika.program.measures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.supports.ids.HelpKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Measures of support. */
@RestController
@RequestMapping("/api/support-measures")
@Tag(name = "Individual support: measures")
public final class MeasureController {

    private static final int LONGEST_TEXT = 4_000;

    private final Measures measures;

    public MeasureController(Measures measures) {
        this.measures = measures;
    }

    /** A measure as it is planned. */
    record MeasurePlan(
            @NotNull @Nullable UUID leaderId,
            @Nullable String task,
            @Nullable List<@NotNull HelpKind> help,
            @Nullable LocalDate deadline) {}

    /**
     * What came of a measure, or why it was given up.
     *
     * @param on today when absent
     */
    record MeasureNote(
            @Nullable LocalDate on,
            @Size(max = LONGEST_TEXT) @Nullable String note) {}

    /**
     * A measure as it is read.
     *
     * @param endedByDismissal whether it was cancelled because the teacher has left
     */
    record MeasureView(
            UUID id,
            String schoolId,
            UUID teacherId,
            UUID conclusionId,
            UUID supportId,
            UUID leaderId,
            String task,
            SortedSet<HelpKind> help,
            List<String> problems,
            @Nullable LocalDate deadline,
            LocalDate plannedOn,
            Measure.Status status,
            @Nullable LocalDate settledOn,
            @Nullable String note,
            boolean endedByDismissal) {

        static MeasureView of(Measure measure) {
            Measure.Settlement settlement = measure.settlement();
            return new MeasureView(
                    measure.id(),
                    measure.schoolId(),
                    measure.teacher(),
                    measure.ground().conclusion(),
                    measure.ground().support(),
                    measure.plan().leader(),
                    measure.plan().task(),
                    measure.plan().help(),
                    measure.problems(),
                    measure.plan().deadline(),
                    measure.plannedOn(),
                    measure.status(),
                    settlement == null ? null : settlement.on(),
                    settlement == null ? null : settlement.note(),
                    settlement != null && settlement.byDismissal());
        }
    }

    @GetMapping("/{measureId}")
    @Operation(summary = "One measure of support")
    ResponseEntity<MeasureView> measure(@PathVariable UUID measureId, Actor actor) {
        Versioned<Measure> measure = measures.find(measureId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(measure, MeasureView.of(measure.state()));
    }

    @PutMapping("/{measureId}")
    @Operation(summary = "Plans a measure otherwise while nobody has settled it")
    ResponseEntity<MeasureView> change(
            @PathVariable UUID measureId, @Valid @RequestBody MeasurePlan sent, Actor actor, Change change) {
        Measure.Plan plan = new Measure.Plan(
                Objects.requireNonNull(sent.leaderId()),
                text(sent.task()),
                new TreeSet<>(sent.help() == null ? List.of() : sent.help()),
                sent.deadline());
        return ok(measures.change(measureId, plan, actor, change));
    }

    @PostMapping("/{measureId}/completion")
    @Operation(summary = "Records that the help was given, and what came of it")
    ResponseEntity<MeasureView> complete(
            @PathVariable UUID measureId, @Valid @RequestBody MeasureNote sent, Actor actor, Change change) {
        return ok(measures.settle(measureId, Measure.Status.DONE, sent.on(), text(sent.note()), actor, change));
    }

    @PostMapping("/{measureId}/cancellation")
    @Operation(summary = "Gives a measure up, with the reason as note")
    ResponseEntity<MeasureView> cancel(
            @PathVariable UUID measureId, @Valid @RequestBody MeasureNote sent, Actor actor, Change change) {
        return ok(measures.settle(measureId, Measure.Status.CANCELLED, sent.on(), text(sent.note()), actor, change));
    }

    private static ResponseEntity<MeasureView> ok(Outcome<Measure> outcome) {
        Versioned<Measure> measure = outcome.orProblem();
        return Responses.ok(measure, MeasureView.of(measure.state()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}

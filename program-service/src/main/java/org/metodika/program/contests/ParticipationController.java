package org.metodika.program.contests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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

/** One participation at a time: planned, changed, took place, finished, withdrawn. */
@RestController
@RequestMapping("/api/contest-participations")
@Tag(name = "Contests")
public final class ParticipationController {

    private static final String ONE = "/api/contest-participations/{participationId}";

    private final Participations participations;

    public ParticipationController(Participations participations) {
        this.participations = participations;
    }

    /** The entry that {@link Entry} explains. */
    record ParticipationEntryJson(
            @Nullable String event,
            @NotNull @Nullable ContestKind kind,
            @NotNull @Nullable ContestLevel level,
            @Nullable String stage,
            @NotNull @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String help,
            @Nullable UUID helperId,
            @Nullable UUID supportId) {

        Entry read() {
            return new Entry(
                    text(event),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(level),
                    text(stage),
                    Objects.requireNonNull(startsOn),
                    endsOn,
                    text(help),
                    helperId,
                    supportId);
        }

        static ParticipationEntryJson of(Entry entry) {
            return new ParticipationEntryJson(
                    entry.event(),
                    entry.kind(),
                    entry.level(),
                    entry.stage(),
                    entry.startsOn(),
                    entry.endsOn(),
                    entry.help(),
                    entry.helper(),
                    entry.support());
        }
    }

    /** A new participation. */
    record NewParticipation(
            @NotNull @Nullable UUID teacherId,
            @NotNull @Valid @Nullable ParticipationEntryJson entry) {}

    /** @param on day of it; today when absent */
    record Attendance(@Nullable LocalDate on) {}

    /**
     * What came of it.
     *
     * @param on day of the result; today when absent
     * @param evidence number of the diploma or the certificate; absent for none
     */
    record ParticipationResultJson(
            @NotNull @Nullable ContestResult result,
            @Nullable LocalDate on,
            @Nullable String evidence) {}

    /** Why it is given up. */
    record WithdrawalJson(@Nullable String reason) {}

    /**
     * A participation as it is read.
     *
     * @param endedByDismissal whether it was withdrawn because the teacher has left
     */
    record ParticipationView(
            UUID id,
            String schoolId,
            UUID teacherId,
            ParticipationStatus status,
            ParticipationEntryJson entry,
            @Nullable LocalDate tookPartOn,
            Participation.@Nullable Outcome result,
            Participation.@Nullable Withdrawal withdrawal,
            boolean endedByDismissal) {

        static ParticipationView of(Participation participation) {
            Participation.Withdrawal withdrawal = participation.withdrawal();
            return new ParticipationView(
                    participation.id(),
                    participation.schoolId(),
                    participation.teacher(),
                    participation.status(),
                    ParticipationEntryJson.of(participation.entry()),
                    participation.tookPartOn(),
                    participation.result(),
                    withdrawal,
                    withdrawal != null && withdrawal.byDismissal());
        }
    }

    @PostMapping
    @Operation(
            summary = "Registers that a teacher is to take part in a contest, a festival or a campaign",
            description = "By teachers for themselves, by association heads and tutors for theirs, by a deputy.")
    ResponseEntity<ParticipationView> plan(@Valid @RequestBody NewParticipation sent, Actor actor, Change change) {
        Versioned<Participation> planned = participations
                .plan(
                        NewId.forRequest(change),
                        Objects.requireNonNull(sent.teacherId()),
                        Objects.requireNonNull(sent.entry()).read(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(planned, ParticipationView.of(planned.state()), ONE, planned.id());
    }

    @GetMapping("/{participationId}")
    @Operation(summary = "One participation")
    ResponseEntity<ParticipationView> participation(@PathVariable UUID participationId, Actor actor) {
        Versioned<Participation> found =
                participations.find(participationId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, ParticipationView.of(found.state()));
    }

    @PutMapping("/{participationId}/entry")
    @Operation(summary = "Replaces what the teacher takes part in and who helps; If-Match is required")
    ResponseEntity<ParticipationView> change(
            @PathVariable UUID participationId,
            @Valid @RequestBody ParticipationEntryJson sent,
            Actor actor,
            Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(participations.change(participationId, sent.read(), actor, change));
    }

    @PostMapping("/{participationId}/attendance")
    @Operation(summary = "Records that the teacher took part")
    ResponseEntity<ParticipationView> tookPart(
            @PathVariable UUID participationId, @Valid @RequestBody Attendance sent, Actor actor, Change change) {
        return ok(participations.tookPart(participationId, sent.on(), actor, change));
    }

    @PostMapping("/{participationId}/result")
    @Operation(summary = "Records the result with the number of its evidence, or puts it right")
    ResponseEntity<ParticipationView> finish(
            @PathVariable UUID participationId,
            @Valid @RequestBody ParticipationResultJson sent,
            Actor actor,
            Change change) {
        ContestResult result = Objects.requireNonNull(sent.result());
        return ok(participations.finish(participationId, result, sent.on(), text(sent.evidence()), actor, change));
    }

    @PostMapping("/{participationId}/withdrawal")
    @Operation(summary = "Gives a participation up with a reason, before there is a result")
    ResponseEntity<ParticipationView> withdraw(
            @PathVariable UUID participationId, @Valid @RequestBody WithdrawalJson sent, Actor actor, Change change) {
        return ok(participations.withdraw(participationId, text(sent.reason()), actor, change));
    }

    private static ResponseEntity<ParticipationView> ok(Outcome<Participation> outcome) {
        Versioned<Participation> participation = outcome.orProblem();
        return Responses.ok(participation, ParticipationView.of(participation.state()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}

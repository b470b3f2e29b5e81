package org.metodika.diagnostics.deficit.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Addressing.Ending;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Addressed;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.OfLife;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.OutcomeMeasured;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.OutcomeStated;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.OutcomeWithdrawn;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Released;
import org.metodika.diagnostics.deficit.domain.Outcome.Way;

/**
 * Жизнь затруднения между выявлением и снятием: who works on it, and what came of it.
 *
 * @param programs programs that address it or did, the earliest first
 * @param measured outcomes that assessments tell, the earliest first
 * @param stated outcomes that people told, in the order of recording
 */
public record Life(List<Addressing> programs, List<MeasuredOutcome> measured, List<StatedOutcome> stated) {

    static final Life NEW = new Life(List.of(), List.of(), List.of());

    public Life {
        programs = List.copyOf(programs);
        measured = List.copyOf(measured);
        stated = List.copyOf(stated);
    }

    /** Whether a program addresses it. */
    public boolean addressed() {
        return programs.stream().anyMatch(Addressing::goesOn);
    }

    /**
     * The outcome that holds: the latest measured one; where nothing was measured, the latest that somebody stated, unless a
     * later finding shows the difficulty again.
     */
    public Optional<Outcome> outcome(List<Finding> evidence) {
        if (!measured.isEmpty()) {
            MeasuredOutcome latest = measured.getLast();
            return Optional.of(
                    new Outcome(latest.verdict(), Way.MEASURED, latest.after().closedOn()));
        }
        return stated.stream()
                .max(StatedOutcome.IN_TIME)
                .filter(latest -> evidence.stream()
                        .noneMatch(finding -> finding.closedOn().isAfter(latest.on())))
                .map(latest -> new Outcome(latest.verdict(), Way.STATED, latest.on()));
    }

    /** The latest measured outcome that has a before as well as an after. */
    public Optional<MeasuredOutcome> comparison() {
        return measured.reversed().stream()
                .filter(outcome -> outcome.before() != null)
                .findFirst();
    }

    /** Whether a program that addressed it was completed and nobody has found out since what came of it. */
    boolean awaitsOutcome(List<Finding> evidence) {
        Optional<Outcome> known = outcome(evidence);
        return programs.stream()
                .filter(program -> program.ended() == Ending.COMPLETED)
                .anyMatch(program -> known.filter(outcome -> !outcome.on().isBefore(program.since()))
                        .isEmpty());
    }

    /** What leads to where it stands by all findings and steps of programs known now. */
    List<OfLife> settling(Standing standing) {
        List<OfLife> events = new ArrayList<>();
        for (MeasuredOutcome known : measured) {
            if (standing.outcomes().stream()
                    .noneMatch(wanted -> wanted.assessmentId().equals(known.assessmentId()))) {
                events.add(new OutcomeWithdrawn(known.assessmentId()));
            }
        }
        standing.outcomes().stream()
                .filter(wanted -> !measured.contains(wanted))
                .forEach(wanted -> events.add(new OutcomeMeasured(wanted)));
        for (Addressing known : programs) {
            if (by(standing.programs(), known.programId()) == null) {
                events.add(new Released(known.programId(), Ending.ANNULLED, null));
            }
        }
        standing.programs().forEach(wanted -> events.addAll(leadingTo(wanted)));
        return events;
    }

    private List<OfLife> leadingTo(Addressing wanted) {
        Addressing known = by(programs, wanted.programId());
        if (wanted.equals(known)) {
            return List.of();
        }
        List<OfLife> events = new ArrayList<>();
        if (known == null || !known.since().equals(wanted.since()) || (wanted.goesOn() && !known.goesOn())) {
            events.add(new Addressed(wanted.programId(), wanted.since()));
        }
        Ending why = wanted.ended();
        if (why != null) {
            events.add(new Released(wanted.programId(), why, wanted.until()));
        }
        return events;
    }

    /** The life that follows. */
    Life evolve(OfLife event) {
        return switch (event) {
            case Addressed(UUID programId, var since) -> {
                Addressing begun = Addressing.begun(programId, since);
                yield new Life(
                        with(programs, begun, Addressing::programId, ProgramSteps.EARLIEST_FIRST), measured, stated);
            }
            case Released(UUID programId, Ending why, var until) ->
                new Life(
                        programs.stream()
                                .filter(known -> why != Ending.ANNULLED
                                        || !known.programId().equals(programId))
                                .map(known -> known.programId().equals(programId) ? known.ended(why, until) : known)
                                .toList(),
                        measured,
                        stated);
            case OutcomeMeasured(MeasuredOutcome outcome) ->
                new Life(
                        programs,
                        with(measured, outcome, MeasuredOutcome::assessmentId, MeasuredOutcome.IN_TIME),
                        stated);
            case OutcomeWithdrawn(UUID assessmentId) ->
                new Life(
                        programs,
                        measured.stream()
                                .filter(known -> !known.assessmentId().equals(assessmentId))
                                .toList(),
                        stated);
            case OutcomeStated(StatedOutcome outcome) ->
                new Life(
                        programs,
                        measured,
                        Stream.concat(stated.stream(), Stream.of(outcome)).toList());
        };
    }

    private static <T> List<T> with(List<T> known, T one, Function<T, UUID> key, Comparator<T> order) {
        return Stream.concat(known.stream().filter(other -> !key.apply(other).equals(key.apply(one))), Stream.of(one))
                .sorted(order)
                .toList();
    }

    private static @Nullable Addressing by(List<Addressing> programs, UUID programId) {
        return programs.stream()
                .filter(program -> program.programId().equals(programId))
                .findFirst()
                .orElse(null);
    }
}

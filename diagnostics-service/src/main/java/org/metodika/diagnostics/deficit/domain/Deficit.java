package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Annulled;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Confirmed;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Detected;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Reopened;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Resolved;
import org.metodika.diagnostics.deficit.domain.DeficitEvent.Revised;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.DeficitAlreadyAnnulled;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.DeficitIsAnnulled;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OutcomeIsMeasured;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OutcomeNotAccepted;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OwnDeficit;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OwnOutcome;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Профессиональное затруднение (дефицит) педагога: from the finding that detects it to the one that shows it resolved.
 *
 * @param origin assessment, or ground on paper, that gave the deficit its id
 * @param evidence findings that show it, earliest first; never empty
 * @param resolution finding that shows the required level reached; present while resolved
 * @param annulment present while annulled
 * @param life programs that address it, and what came of that
 */
public record Deficit(
        DeficitId id,
        Difficulty difficulty,
        UUID origin,
        Status status,
        List<Finding> evidence,
        @Nullable Finding resolution,
        @Nullable Annulment annulment,
        Life life) {

    /** Состояние затруднения; what goes on comes first. */
    public enum Status {
        /** Не снято. */
        OPEN,
        /** Снято. */
        RESOLVED,
        /** Аннулировано. */
        ANNULLED
    }

    public Deficit {
        evidence = List.copyOf(evidence);
        // Documents of an earlier release have no life.
        life = life == null ? Life.NEW : life;
    }

    /** A new deficit that stands so by the findings known now. */
    public static Decision<DeficitEvent> detect(Difficulty difficulty, Standing standing) {
        Detected detected =
                new Detected(standing.id(), difficulty, standing.evidence().getFirst());
        List<DeficitEvent> events = new ArrayList<>();
        events.add(detected);
        events.addAll(start(detected).settling(standing));
        return Decision.accepted(events);
    }

    /** Brings the deficit to where it stands by the findings known now; nothing when it stands there already. */
    public Decision<DeficitEvent> settle(Standing standing, LocalDate today) {
        if (dismissed()) {
            return Decision.nothingToDo();
        }
        if (standing.status() == Status.ANNULLED) {
            return status == Status.ANNULLED
                    ? Decision.nothingToDo()
                    : Decision.accepted(new Annulled(new Annulment(today, null, null)));
        }
        return Decision.accepted(settling(standing));
    }

    /** Annuls a record made by mistake, e.g. for the wrong person; nobody does so for themselves. */
    public Decision<DeficitEvent> annul(Annulment why) {
        if (annulment != null) {
            return Decision.rejected(new DeficitAlreadyAnnulled(annulment.on()));
        }
        if (difficulty.teacherId().equals(why.by())) {
            return Decision.rejected(new OwnDeficit());
        }
        return Decision.accepted(new Annulled(why));
    }

    /** Says what became of it, where nothing was measured; nobody does so for themselves. */
    public Decision<DeficitEvent> state(StatedOutcome outcome, LocalDate today) {
        if (annulment != null) {
            return Decision.rejected(new DeficitIsAnnulled(annulment.on()));
        }
        if (difficulty.teacherId().equals(outcome.by())) {
            return Decision.rejected(new OwnOutcome());
        }
        if (!life.measured().isEmpty()) {
            return Decision.rejected(
                    new OutcomeIsMeasured(life.measured().getLast().after().closedOn()));
        }
        LocalDate found = evidence.getLast().closedOn();
        if (outcome.on().isAfter(today)) {
            return Decision.rejected(new OutcomeNotAccepted(List.of(Flaw.at("/on", "stated-in-future", today))));
        }
        if (outcome.on().isBefore(found)) {
            return Decision.rejected(new OutcomeNotAccepted(List.of(Flaw.at("/on", "stated-before-finding", found))));
        }
        return Decision.accepted(new DeficitEvent.OutcomeStated(outcome));
    }

    private List<DeficitEvent> settling(Standing standing) {
        List<DeficitEvent> events = new ArrayList<>();
        Finding end = standing.resolution();
        if (status == Status.ANNULLED || (resolution != null && end == null)) {
            events.add(new Reopened(standing.evidence()));
        } else if (resolution != null) {
            if (!evidence.equals(standing.evidence()) || !resolution.equals(end)) {
                events.add(new Revised(standing.evidence(), end));
            }
        } else if (!standing.evidence().containsAll(evidence)) {
            events.add(new Revised(standing.evidence(), null));
        } else {
            standing.evidence().stream()
                    .filter(finding -> !evidence.contains(finding))
                    .forEach(finding -> events.add(new Confirmed(finding)));
        }
        if (end != null && (status == Status.ANNULLED || resolution == null)) {
            events.add(new Resolved(end));
        }
        events.addAll(life.settling(standing));
        return events;
    }

    /** Whether people annulled it; then no finding ever brings it back. */
    public boolean dismissed() {
        return annulment != null && annulment.reason() != null;
    }

    /** The finding that tells the present level; one on paper only while nothing was measured. */
    public Finding latest() {
        if (resolution != null) {
            return resolution;
        }
        return evidence.stream()
                .filter(Finding::isMeasured)
                .reduce((earlier, later) -> later)
                .orElseGet(evidence::getLast);
    }

    /** The outcome that holds; empty while none is known. */
    public Optional<Outcome> outcome() {
        return life.outcome(evidence);
    }

    /** Whether a program that addressed it was completed and nobody has found out since what came of it. */
    public boolean awaitsOutcome() {
        return status == Status.OPEN && life.awaitsOutcome(evidence);
    }

    /** Day on which it was found, or stated, resolved; null while it isn't. */
    public @Nullable LocalDate resolvedOn() {
        if (resolution != null) {
            return resolution.closedOn();
        }
        return status == Status.RESOLVED ? outcome().map(Outcome::on).orElse(null) : null;
    }

    /** Where it came from paper; null where assessments alone tell of it. */
    public Finding.@Nullable Paper paper() {
        return evidence.stream()
                .map(Finding::paper)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Day of the earliest finding that shows it. */
    public LocalDate detectedOn() {
        return evidence.getFirst().closedOn();
    }

    /** Key that keeps a second deficit about the same difficulty from being open. */
    public String naturalKey() {
        return status == Status.OPEN
                ? "open|" + difficulty.teacherId() + "|" + difficulty.dictionary() + "|" + difficulty.code()
                : id.toString();
    }

    /** The state that the detection makes. */
    public static Deficit start(DeficitEvent first) {
        if (!(first instanceof Detected(DeficitId id, Difficulty difficulty, Finding finding))) {
            throw new IllegalArgumentException("A deficit begins with its detection, not with " + first);
        }
        return new Deficit(id, difficulty, finding.assessmentId(), Status.OPEN, List.of(finding), null, null, Life.NEW);
    }

    /** The next state. */
    public Deficit evolve(DeficitEvent event) {
        return switch (event) {
            case Detected again -> throw new IllegalStateException(again.id() + " is detected already");
            case Confirmed(Finding finding) ->
                with(
                        Stream.concat(evidence.stream(), Stream.of(finding))
                                .sorted(Finding.IN_TIME)
                                .toList(),
                        null,
                        null,
                        life);
            case Resolved(Finding finding) -> with(evidence, finding, null, life);
            case Reopened(List<Finding> grounds) -> with(grounds, null, null, life);
            case Revised(List<Finding> grounds, var end) -> with(grounds, end, null, life);
            case Annulled(Annulment why) -> with(evidence, resolution, why, life);
            case DeficitEvent.OfLife happened -> with(evidence, resolution, annulment, life.evolve(happened));
        };
    }

    private Deficit with(
            List<Finding> nextEvidence, @Nullable Finding end, @Nullable Annulment nextAnnulment, Life nextLife) {
        Status next = nextAnnulment != null
                ? Status.ANNULLED
                : end != null || statedFully(nextLife, nextEvidence) ? Status.RESOLVED : Status.OPEN;
        return new Deficit(id, difficulty, origin, next, nextEvidence, end, nextAnnulment, nextLife);
    }

    private static boolean statedFully(Life life, List<Finding> evidence) {
        return life.outcome(evidence)
                .filter(outcome -> outcome.way() == Outcome.Way.STATED && outcome.verdict() == Verdict.FULLY)
                .isPresent();
    }
}

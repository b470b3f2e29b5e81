package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OwnDeficit;
import org.metodika.kit.domain.Decision;

/**
 * Профессиональное затруднение (дефицит) педагога: from the finding that detects it to the one that shows it resolved.
 *
 * @param origin assessment, or ground on paper, that gave the deficit its id
 * @param evidence findings that show it, earliest first; never empty
 * @param resolution finding that shows the required level reached; present while resolved
 * @param annulment present while annulled
 */
public record Deficit(
        DeficitId id,
        Difficulty difficulty,
        UUID origin,
        Status status,
        List<Finding> evidence,
        @Nullable Finding resolution,
        @Nullable Annulment annulment) {

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

    private List<DeficitEvent> settling(Standing standing) {
        List<DeficitEvent> events = new ArrayList<>();
        boolean lacking = !standing.evidence().containsAll(evidence);
        if (status == Status.ANNULLED || (status == Status.RESOLVED && standing.status() == Status.OPEN)) {
            events.add(new Reopened(standing.evidence()));
        } else if (status == Status.RESOLVED) {
            if (!evidence.equals(standing.evidence()) || !Objects.equals(standing.resolution(), resolution)) {
                events.add(new Revised(standing.evidence(), standing.resolution()));
            }
        } else if (lacking) {
            events.add(new Revised(standing.evidence(), null));
        } else {
            standing.evidence().stream()
                    .filter(finding -> !evidence.contains(finding))
                    .forEach(finding -> events.add(new Confirmed(finding)));
        }
        Finding end = standing.resolution();
        if (end != null && status != Status.RESOLVED) {
            events.add(new Resolved(end));
        }
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
        return new Deficit(id, difficulty, finding.assessmentId(), Status.OPEN, List.of(finding), null, null);
    }

    /** The next state. */
    public Deficit evolve(DeficitEvent event) {
        return switch (event) {
            case Detected again -> throw new IllegalStateException(again.id() + " is detected already");
            case Confirmed(Finding finding) ->
                with(
                        Status.OPEN,
                        Stream.concat(evidence.stream(), Stream.of(finding))
                                .sorted(Finding.IN_TIME)
                                .toList(),
                        null,
                        null);
            case Resolved(Finding finding) -> with(Status.RESOLVED, evidence, finding, null);
            case Reopened(List<Finding> grounds) -> with(Status.OPEN, grounds, null, null);
            case Revised(List<Finding> grounds, var end) -> with(status, grounds, end, null);
            case Annulled(Annulment why) -> with(Status.ANNULLED, evidence, resolution, why);
        };
    }

    private Deficit with(
            Status next, List<Finding> nextEvidence, @Nullable Finding end, @Nullable Annulment nextAnnulment) {
        return new Deficit(id, difficulty, origin, next, nextEvidence, end, nextAnnulment);
    }
}

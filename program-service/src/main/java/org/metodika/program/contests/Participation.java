package org.metodika.program.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.contests.ParticipationEvent.Changed;
import org.metodika.program.contests.ParticipationEvent.EndedByDismissal;
import org.metodika.program.contests.ParticipationEvent.Planned;
import org.metodika.program.contests.ParticipationEvent.ResultRecorded;
import org.metodika.program.contests.ParticipationEvent.TookPlace;
import org.metodika.program.contests.ParticipationEvent.Withdrawn;
import org.metodika.program.contests.ParticipationRejection.ParticipationInvalid;
import org.metodika.program.contests.ParticipationRejection.ParticipationOutOfTurn;
import org.metodika.program.contests.ParticipationRejection.ParticipationOver;

/**
 * Участие педагога в конкурсе, фестивале или акции (C16).
 *
 * <pre>
 *             took part              result
 *   PLANNED ─────────────▶ TOOK_PART ───────▶ FINISHED
 *     │ ↺ change             │ ↺ change         ↺ the result is put right
 *     ├───── withdraw ───────┴──────▶ WITHDRAWN
 *     └───── the teacher leaves ────▶ WITHDRAWN
 * </pre>
 *
 * @param tookPartOn null until the teacher took part
 * @param result null until it is known
 * @param withdrawal null unless it was given up
 */
public record Participation(
        UUID id,
        String schoolId,
        UUID teacher,
        Entry entry,
        @Nullable LocalDate tookPartOn,
        @Nullable Outcome result,
        @Nullable Withdrawal withdrawal) {

    private static final int LONGEST_EVIDENCE = 100;
    private static final int LONGEST_REASON = 1_000;

    /**
     * Итог.
     *
     * @param evidence number of the diploma or the certificate, up to {@value #LONGEST_EVIDENCE} characters; empty for none
     */
    public record Outcome(ContestResult result, LocalDate on, String evidence) {}

    /**
     * Отказ от участия.
     *
     * @param reason null where the dismissal of the teacher ended it
     */
    public record Withdrawal(LocalDate on, @Nullable String reason) {

        boolean byDismissal() {
            return reason == null;
        }
    }

    /** How far it has come. */
    public ParticipationStatus status() {
        if (withdrawal != null) {
            return ParticipationStatus.WITHDRAWN;
        }
        if (result != null) {
            return ParticipationStatus.FINISHED;
        }
        return tookPartOn == null ? ParticipationStatus.PLANNED : ParticipationStatus.TOOK_PART;
    }

    static Decision<ParticipationEvent> plan(UUID id, String schoolId, UUID teacher, Entry entry, Entry.Around around) {
        List<Flaw> flaws = entry.flaws(teacher, around);
        return flaws.isEmpty()
                ? Decision.accepted(new Planned(id, schoolId, teacher, entry))
                : Decision.rejected(new ParticipationInvalid(flaws));
    }

    /** Replaces the entry until there is a result; the same entry changes nothing. */
    Decision<ParticipationEvent> change(Entry to, Entry.Around around) {
        if (isOver()) {
            return Decision.rejected(new ParticipationOver(status()));
        }
        List<Flaw> flaws = to.flaws(teacher, around);
        if (tookPartOn != null && to.startsOn().isAfter(tookPartOn)) {
            flaws.add(Flaw.at("/startsOn", "date-not-after", tookPartOn));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ParticipationInvalid(flaws));
        }
        return to.equals(entry) ? Decision.nothingToDo() : Decision.accepted(new Changed(to));
    }

    /** Records that the teacher took part, on a day from the first of the stage until today. */
    Decision<ParticipationEvent> tookPart(LocalDate on, LocalDate today) {
        if (status() != ParticipationStatus.PLANNED) {
            return Decision.rejected(new ParticipationOutOfTurn(status()));
        }
        List<Flaw> flaws = wrongDay(entry.startsOn(), on, today);
        return flaws.isEmpty()
                ? Decision.accepted(new TookPlace(on))
                : Decision.rejected(new ParticipationInvalid(flaws));
    }

    /** Records the result, or puts it right. */
    Decision<ParticipationEvent> finish(Outcome outcome, LocalDate today) {
        if (tookPartOn == null || withdrawal != null) {
            return Decision.rejected(new ParticipationOutOfTurn(status()));
        }
        List<Flaw> flaws = new ArrayList<>(wrongDay(tookPartOn, outcome.on(), today));
        if (outcome.evidence().length() > LONGEST_EVIDENCE) {
            flaws.add(Flaw.at("/evidence", "text-too-long", LONGEST_EVIDENCE));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ParticipationInvalid(flaws));
        }
        return outcome.equals(result) ? Decision.nothingToDo() : Decision.accepted(new ResultRecorded(outcome));
    }

    /** Gives it up with a reason, before there is a result. */
    Decision<ParticipationEvent> withdraw(String reason, LocalDate today) {
        if (isOver()) {
            return Decision.rejected(new ParticipationOver(status()));
        }
        if (reason.isBlank()) {
            return Decision.rejected(new ParticipationInvalid(List.of(Flaw.at("/reason", "not-blank"))));
        }
        return reason.length() > LONGEST_REASON
                ? Decision.rejected(
                        new ParticipationInvalid(List.of(Flaw.at("/reason", "text-too-long", LONGEST_REASON))))
                : Decision.accepted(new Withdrawn(new Withdrawal(today, reason)));
    }

    /** Withdraws it because the teacher has left; nothing happens once the teacher took part. */
    Decision<ParticipationEvent> endOnDismissal(LocalDate left, LocalDate today) {
        return status() == ParticipationStatus.PLANNED && left.isBefore(today)
                ? Decision.accepted(new EndedByDismissal(today))
                : Decision.nothingToDo();
    }

    private boolean isOver() {
        return result != null || withdrawal != null;
    }

    private static List<Flaw> wrongDay(LocalDate earliest, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(Flaw.at("/on", "date-in-future"));
        }
        return on.isBefore(earliest) ? List.of(Flaw.at("/on", "date-too-early", earliest)) : List.of();
    }

    /** The participation that the first event makes. */
    public static Participation startedBy(ParticipationEvent first) {
        if (first instanceof Planned(var id, var schoolId, var teacher, var entry)) {
            return new Participation(id, schoolId, teacher, entry, null, null, null);
        }
        throw new IllegalArgumentException("A participation begins with its plan, not with " + first);
    }

    /** The participation after an event. */
    public Participation evolve(ParticipationEvent event) {
        return switch (event) {
            case Planned _ -> throw new IllegalArgumentException("Planned twice: " + id);
            case Changed(var to) -> new Participation(id, schoolId, teacher, to, tookPartOn, result, withdrawal);
            case TookPlace(var on) -> new Participation(id, schoolId, teacher, entry, on, null, null);
            case ResultRecorded(var outcome) ->
                new Participation(id, schoolId, teacher, entry, tookPartOn, outcome, null);
            case Withdrawn(var how) -> new Participation(id, schoolId, teacher, entry, tookPartOn, null, how);
            case EndedByDismissal(var on) ->
                new Participation(id, schoolId, teacher, entry, null, null, new Withdrawal(on, null));
        };
    }
}

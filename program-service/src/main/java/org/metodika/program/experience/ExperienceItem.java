package org.metodika.program.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.experience.ExperienceEvent.Annulled;
import org.metodika.program.experience.ExperienceEvent.Changed;
import org.metodika.program.experience.ExperienceEvent.Confirmed;
import org.metodika.program.experience.ExperienceEvent.Recorded;
import org.metodika.program.experience.ExperienceRejection.ExperienceConfirmedByOneself;
import org.metodika.program.experience.ExperienceRejection.ExperienceInvalid;
import org.metodika.program.experience.ExperienceRejection.ExperienceSettled;

/**
 * Распространение опыта: one time experience was presented (A24).
 *
 * <pre>
 *              confirm
 *   RECORDED ─────────▶ CONFIRMED      each ── annul, with a reason ──▶ ANNULLED
 *     ↺ change
 * </pre>
 *
 * @param teacher whose experience it is; null for the school as a whole
 * @param recordedBy who recorded it; null for people outside the schools
 * @param confirmedOn null until it is confirmed
 * @param annulledBecause null unless it was annulled
 */
public record ExperienceItem(
        UUID id,
        String schoolId,
        @Nullable UUID teacher,
        Presentation presentation,
        @Nullable UUID recordedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String annulledBecause) {

    private static final int LONGEST_REASON = 1_000;

    /** How far it has come. */
    public ExperienceStatus status() {
        if (annulledBecause != null) {
            return ExperienceStatus.ANNULLED;
        }
        return confirmedOn == null ? ExperienceStatus.RECORDED : ExperienceStatus.CONFIRMED;
    }

    static Decision<ExperienceEvent> record(
            UUID id,
            String schoolId,
            @Nullable UUID teacher,
            Presentation presentation,
            @Nullable UUID by,
            Presentation.Around around) {
        List<Flaw> flaws = presentation.flaws(around);
        return flaws.isEmpty()
                ? Decision.accepted(new Recorded(id, schoolId, teacher, presentation, by))
                : Decision.rejected(new ExperienceInvalid(flaws));
    }

    /** Corrects it until it is confirmed; the same presentation changes nothing. */
    Decision<ExperienceEvent> change(Presentation to, Presentation.Around around) {
        if (status() != ExperienceStatus.RECORDED) {
            return Decision.rejected(new ExperienceSettled(status()));
        }
        List<Flaw> flaws = to.flaws(around);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ExperienceInvalid(flaws));
        }
        return to.equals(presentation) ? Decision.nothingToDo() : Decision.accepted(new Changed(to));
    }

    /**
     * Confirms that it was presented so; a second time changes nothing.
     *
     * @param by who confirms; null for people outside the schools
     */
    Decision<ExperienceEvent> confirm(@Nullable UUID by, LocalDate today) {
        if (status() == ExperienceStatus.ANNULLED) {
            return Decision.rejected(new ExperienceSettled(status()));
        }
        if (by != null && (by.equals(teacher) || by.equals(recordedBy))) {
            return Decision.rejected(new ExperienceConfirmedByOneself());
        }
        return confirmedOn != null ? Decision.nothingToDo() : Decision.accepted(new Confirmed(today));
    }

    /** Annuls it with a reason; it stays on record. */
    Decision<ExperienceEvent> annul(String reason, LocalDate today) {
        if (status() == ExperienceStatus.ANNULLED) {
            return Decision.rejected(new ExperienceSettled(status()));
        }
        if (reason.isEmpty()) {
            return Decision.rejected(new ExperienceInvalid(List.of(Flaw.at("/reason", "not-blank"))));
        }
        return reason.length() > LONGEST_REASON
                ? Decision.rejected(new ExperienceInvalid(List.of(Flaw.at("/reason", "text-too-long", LONGEST_REASON))))
                : Decision.accepted(new Annulled(today, reason));
    }

    /** The item that the first event makes. */
    public static ExperienceItem startedBy(ExperienceEvent first) {
        if (first instanceof Recorded(var id, var schoolId, var teacher, var presentation, var by)) {
            return new ExperienceItem(id, schoolId, teacher, presentation, by, null, null);
        }
        throw new IllegalArgumentException("An experience item begins with its record, not with " + first);
    }

    /** The item after an event. */
    public ExperienceItem evolve(ExperienceEvent event) {
        return switch (event) {
            case Recorded _ -> throw new IllegalArgumentException("Recorded twice: " + id);
            case Changed(var to) ->
                new ExperienceItem(id, schoolId, teacher, to, recordedBy, confirmedOn, annulledBecause);
            case Confirmed(var on) ->
                new ExperienceItem(id, schoolId, teacher, presentation, recordedBy, on, annulledBecause);
            case Annulled(var _, var reason) ->
                new ExperienceItem(id, schoolId, teacher, presentation, recordedBy, confirmedOn, reason);
        };
    }
}

package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.mentors.MentorEvent.Admitted;
import org.metodika.program.mentors.MentorEvent.Changed;
import org.metodika.program.mentors.MentorEvent.Left;
import org.metodika.program.mentors.MentorEvent.Reinstated;
import org.metodika.program.mentors.MentorRejection.MentorAlreadyInPool;
import org.metodika.program.mentors.MentorRejection.MentorInvalid;
import org.metodika.program.mentors.MentorRejection.MentorNotInPool;

/**
 * Место педагога в реестре наставников (C06). A person has one place, whether in the pool or not: whoever comes back is
 * admitted to the same again.
 *
 * <pre>
 *              end, or a dismissal
 *   in the pool ─────────────────▶ left
 *     │ ↺ change  ◀────────────────┘
 *            admit, or the dismissal is annulled
 * </pre>
 *
 * @param id id of the staff member
 * @param admittedOn first day in the pool
 * @param ending null for whoever goes on
 */
public record Mentor(
        UUID id,
        String schoolId,
        MentorFacts facts,
        LocalDate admittedOn,
        @Nullable Departure ending) {

    private static final int LONGEST_REASON = 1_000;

    /** Почему наставника больше нет в реестре. */
    public enum EndGround {
        /** Решение. */
        DECISION,
        /** Увольнение. */
        DISMISSAL
    }

    /**
     * The end.
     *
     * @param on last day in the pool
     * @param reason empty for a dismissal, which needs none
     */
    public record Departure(EndGround ground, LocalDate on, String reason) {}

    /** Whether the person is in the pool on this day. */
    public boolean inPoolOn(LocalDate day) {
        return ending == null || !ending.on().isBefore(day);
    }

    /**
     * Admits somebody who was never in the pool.
     *
     * @param on first day in the pool
     */
    static Decision<MentorEvent> admit(UUID id, String schoolId, MentorFacts facts, LocalDate on, LocalDate today) {
        List<Flaw> flaws = facts.flaws(today);
        flaws.addAll(wrongDay(facts.ground().on(), on, today));
        return flaws.isEmpty()
                ? Decision.accepted(new Admitted(id, schoolId, facts, on))
                : Decision.rejected(new MentorInvalid(flaws));
    }

    /** Admits somebody who has left the pool. */
    Decision<MentorEvent> readmit(MentorFacts to, LocalDate on, LocalDate today) {
        if (ending == null) {
            return Decision.rejected(new MentorAlreadyInPool());
        }
        List<Flaw> flaws = to.flaws(today);
        LocalDate earliest = to.ground().on().isAfter(ending.on()) ? to.ground().on() : ending.on();
        flaws.addAll(wrongDay(earliest, on, today));
        return flaws.isEmpty()
                ? Decision.accepted(new Admitted(id, schoolId, to, on))
                : Decision.rejected(new MentorInvalid(flaws));
    }

    /** Replaces the facts; the same facts change nothing. */
    Decision<MentorEvent> change(MentorFacts to, LocalDate today) {
        if (ending != null) {
            return Decision.rejected(new MentorNotInPool(ending.on()));
        }
        List<Flaw> flaws = to.flaws(today);
        if (to.ground().on().isAfter(admittedOn)) {
            flaws.add(Flaw.at("/ground/on", "date-between", "1990-01-01", admittedOn));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new MentorInvalid(flaws));
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new Changed(to));
    }

    /**
     * Ends it by a decision.
     *
     * @param on last day in the pool
     */
    Decision<MentorEvent> end(LocalDate on, String reason, LocalDate today) {
        if (ending != null) {
            return Decision.rejected(new MentorNotInPool(ending.on()));
        }
        List<Flaw> flaws = new ArrayList<>(wrongDay(admittedOn, on, today));
        if (reason.isBlank()) {
            flaws.add(Flaw.at("/reason", "not-blank"));
        } else if (reason.length() > LONGEST_REASON) {
            flaws.add(Flaw.at("/reason", "text-too-long", LONGEST_REASON));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new Left(new Departure(EndGround.DECISION, on, reason)))
                : Decision.rejected(new MentorInvalid(flaws));
    }

    /** The mentor leaves the school; whoever was taken out by a decision stays where they are. */
    Decision<MentorEvent> dismissed(LocalDate lastDay) {
        Departure dismissal = new Departure(EndGround.DISMISSAL, lastDay, "");
        return ending != null && (ending.ground() == EndGround.DECISION || ending.equals(dismissal))
                ? Decision.nothingToDo()
                : Decision.accepted(new Left(dismissal));
    }

    /** The mentor doesn't leave the school after all; an end by a decision stands. */
    Decision<MentorEvent> stays() {
        return ending != null && ending.ground() == EndGround.DISMISSAL
                ? Decision.accepted(new Reinstated())
                : Decision.nothingToDo();
    }

    private static List<Flaw> wrongDay(LocalDate earliest, LocalDate on, LocalDate today) {
        return on.isBefore(earliest) || on.isAfter(today)
                ? List.of(Flaw.at("/on", "date-between", earliest, today))
                : List.of();
    }

    /** The place that the first event makes. */
    public static Mentor startedBy(MentorEvent first) {
        if (first instanceof Admitted(var id, var schoolId, var facts, var on)) {
            return new Mentor(id, schoolId, facts, on, null);
        }
        throw new IllegalArgumentException("A mentor begins by being admitted, not with " + first);
    }

    /** The place after an event. */
    public Mentor evolve(MentorEvent event) {
        return switch (event) {
            case Admitted admitted -> startedBy(admitted);
            case Changed(var to) -> new Mentor(id, schoolId, to, admittedOn, null);
            case Left(var how) -> new Mentor(id, schoolId, facts, admittedOn, how);
            case Reinstated _ -> new Mentor(id, schoolId, facts, admittedOn, null);
        };
    }
}

package org.metodika.program.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.supports.ids.Ground;
import org.metodika.program.supports.ids.HelpKind;

/**
 * Мера поддержки для решения наиболее сложных проблем (C35).
 *
 * <pre>
 *             done
 *   PLANNED ─────────▶ DONE
 *     │ ↺ change
 *     └── cancel, or the teacher leaves ────▶ CANCELLED
 * </pre>
 *
 * @param problems what was not fully removed when the conclusion was issued
 * @param revision counts the changes, from 1
 * @param settlement null while it is planned
 */
public record Measure(
        UUID id,
        String schoolId,
        UUID teacher,
        Ground ground,
        Plan plan,
        List<String> problems,
        LocalDate plannedOn,
        int revision,
        Status status,
        @Nullable Settlement settlement) {

    private static final int LONGEST_TEXT = 4_000;

    public Measure {
        problems = List.copyOf(problems);
    }

    /** The states. */
    public enum Status {
        /** Запланирована. */
        PLANNED,
        /** Оказана. */
        DONE,
        /** Отменена. */
        CANCELLED
    }

    /**
     * Что нужно сделать.
     *
     * @param leader who gives the help
     * @param help виды помощи (C02)
     */
    public record Plan(
            UUID leader,
            String task,
            SortedSet<HelpKind> help,
            @Nullable LocalDate deadline) {
        public Plan {
            help = Collections.unmodifiableSortedSet(new TreeSet<>(help));
        }
    }

    /**
     * What came of it, or why it was given up.
     *
     * @param note null where the dismissal of the teacher ended it
     */
    public record Settlement(LocalDate on, @Nullable String note) {

        boolean byDismissal() {
            return note == null;
        }
    }

    /** A measure that a conclusion asks for. */
    public static Measure planned(
            UUID id, String schoolId, UUID teacher, Ground ground, Plan plan, List<String> problems, LocalDate on) {
        return new Measure(id, schoolId, teacher, ground, plan, problems, on, 1, Status.PLANNED, null);
    }

    /**
     * Plans it otherwise.
     *
     * @param leaderHere whether the one who is to give the help works at the school today
     */
    Decision<MeasureEvent> change(Plan changed, boolean leaderHere) {
        if (status != Status.PLANNED) {
            return Decision.rejected(new MeasureRejection.MeasureSettled());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (changed.leader().equals(teacher)) {
            flaws.add(Flaw.at("/leaderId", "teacher-supports-self"));
        } else if (!leaderHere) {
            flaws.add(Flaw.at("/leaderId", "person-unknown-here"));
        }
        if (changed.task().isBlank()) {
            flaws.add(Flaw.at("/task", "not-blank"));
        } else if (changed.task().length() > LONGEST_TEXT) {
            flaws.add(Flaw.at("/task", "text-too-long", LONGEST_TEXT));
        }
        if (changed.help().isEmpty()) {
            flaws.add(Flaw.at("/help", "help-missing"));
        }
        LocalDate deadline = changed.deadline();
        if (deadline != null && deadline.isBefore(plannedOn)) {
            flaws.add(Flaw.at("/deadline", "deadline-before-decision", plannedOn));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new MeasureRejection.MeasureInvalid(flaws));
        }
        return changed.equals(plan)
                ? Decision.nothingToDo()
                : Decision.accepted(new MeasureEvent.MeasureChanged(changed));
    }

    /** Records that the help was given, or that it was given up: both with a note. */
    Decision<MeasureEvent> settle(Status how, LocalDate on, String note, LocalDate today) {
        if (status != Status.PLANNED) {
            return Decision.rejected(new MeasureRejection.MeasureSettled());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (note.isBlank() || note.length() > LONGEST_TEXT) {
            flaws.add(Flaw.at("/note", "not-blank"));
        }
        if (on.isBefore(plannedOn) || on.isAfter(today)) {
            flaws.add(Flaw.at("/on", "support-day-impossible", plannedOn, today));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new MeasureEvent.MeasureEnded(how, new Settlement(on, note)))
                : Decision.rejected(new MeasureRejection.MeasureInvalid(flaws));
    }

    /** Ends it because the teacher has left; nothing happens where it is settled. */
    Decision<MeasureEvent> endOnDismissal(LocalDate left, LocalDate today) {
        return status == Status.PLANNED && left.isBefore(today)
                ? Decision.accepted(new MeasureEvent.MeasureEndedByDismissal(today))
                : Decision.nothingToDo();
    }

    /** The measure that the first event makes. */
    public static Measure startedBy(MeasureEvent first) {
        if (first instanceof MeasureEvent.MeasurePlanned(var measure)) {
            return measure;
        }
        throw new IllegalArgumentException("A measure begins with its plan, not with " + first);
    }

    /** The measure after an event. */
    public Measure evolve(MeasureEvent event) {
        return switch (event) {
            case MeasureEvent.MeasurePlanned _ -> throw new IllegalArgumentException("Planned twice: " + id);
            case MeasureEvent.MeasureChanged(var changed) -> next(changed, status, settlement);
            case MeasureEvent.MeasureEnded(var how, var what) -> next(plan, how, what);
            case MeasureEvent.MeasureEndedByDismissal(var on) -> next(plan, Status.CANCELLED, new Settlement(on, null));
        };
    }

    private Measure next(Plan nextPlan, Status nextStatus, @Nullable Settlement nextSettlement) {
        return new Measure(
                id, schoolId, teacher, ground, nextPlan, problems, plannedOn, revision + 1, nextStatus, nextSettlement);
    }
}

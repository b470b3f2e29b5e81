package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong in an entry or in an act. */
final class ControlCheck {

    /** A plan reaches no further than a program may: two years, and some delay. */
    private static final int YEARS_AHEAD = 3;

    private ControlCheck() {}

    /**
     * @param before day it was planned for until now, which may be over; null for a new entry
     */
    static Optional<Rejection> entry(Entry entry, @Nullable LocalDate before, Circumstances now) {
        List<Flaw> flaws = new ArrayList<>(task(entry, now));
        LocalDate date = entry.task().date();
        LocalDate latest = now.today().plusYears(YEARS_AHEAD);
        if (!date.equals(before) && (date.isBefore(now.today()) || date.isAfter(latest))) {
            flaws.add(Flaw.at("/date", "date-between", now.today(), latest));
        }
        if (entry.kind() == ControlKind.PRELIMINARY && now.startedOn() != null && before == null) {
            flaws.add(Flaw.at("/kind", "control-program-started", now.startedOn()));
        }
        return refusal(flaws);
    }

    /** An act that nobody planned: what it is about has only to be possible. */
    static Optional<Rejection> unplanned(Entry entry, Circumstances now) {
        return refusal(task(entry, now));
    }

    private static List<Flaw> task(Entry entry, Circumstances now) {
        List<Flaw> flaws = new ArrayList<>();
        Task task = entry.task();
        if (task.subjects().isEmpty()) {
            flaws.add(Flaw.at("/subjects", "not-empty"));
        }
        if (task.controller().equals(entry.teacher())) {
            flaws.add(Flaw.at("/controllerId", "control-of-own-program"));
        } else if (!now.staff().test(task.controller())) {
            flaws.add(Flaw.at("/controllerId", "not-on-staff-here"));
        }
        return flaws;
    }

    static Optional<Rejection> act(Entry entry, ActDraft act, Circumstances now) {
        if (act.endings().size() != 1) {
            return Optional.of(
                    new ControlRefusal.ActEndsInOneThing(act.endings().size()));
        }
        List<Flaw> flaws = new ArrayList<>();
        if (act.found().isBlank()) {
            flaws.add(Flaw.at("/found", "not-blank"));
        }
        if (entry.teacher().equals(act.signedBy())) {
            flaws.add(Flaw.at("", "control-of-own-program"));
        }
        if (act.heldOn().isAfter(now.today())) {
            flaws.add(Flaw.at("/heldOn", "past-or-present"));
        } else if (!entry.kind().fits(act.heldOn(), now.startedOn())) {
            flaws.add(misplaced(entry.kind(), now.startedOn()));
        }
        ending(flaws, act, now);
        return refusal(flaws);
    }

    private static Flaw misplaced(ControlKind kind, @Nullable LocalDate startedOn) {
        if (startedOn == null) {
            return Flaw.at("/heldOn", "control-program-not-started");
        }
        return kind == ControlKind.PRELIMINARY
                ? Flaw.at("/heldOn", "control-held-after-start", startedOn)
                : Flaw.at("/heldOn", "control-held-before-start", startedOn);
    }

    private static void ending(List<Flaw> flaws, ActDraft act, Circumstances now) {
        switch (act.endings().getFirst()) {
            case Ending.Estimate(var grade, var conclusion) -> {
                if (conclusion.isBlank()) {
                    flaws.add(Flaw.at("/estimate/conclusion", "not-blank"));
                }
            }
            case Ending.Measure(var what, var responsible, var dueOn) -> {
                if (what.isBlank()) {
                    flaws.add(Flaw.at("/measure/what", "not-blank"));
                }
                if (!now.staff().test(responsible)) {
                    flaws.add(Flaw.at("/measure/responsibleId", "not-on-staff-here"));
                }
                LocalDate latest = now.today().plusYears(YEARS_AHEAD);
                if (dueOn.isBefore(act.heldOn()) || dueOn.isAfter(latest)) {
                    flaws.add(Flaw.at("/measure/dueOn", "date-between", act.heldOn(), latest));
                }
            }
            case Ending.CorrectThePlan(var deviation) -> {
                if (deviation.isBlank()) {
                    flaws.add(Flaw.at("/correction/deviation", "not-blank"));
                }
            }
        }
    }

    private static Optional<Rejection> refusal(List<Flaw> flaws) {
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new ControlRefusal.ControlInvalid(flaws));
    }
}

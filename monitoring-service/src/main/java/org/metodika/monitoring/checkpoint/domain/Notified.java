package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Of what people were reminded, and what others were told: each once.
 *
 * @param reminders the latest for each last day
 */
public record Notified(List<Reminder> reminders, List<Escalation> escalations) {

    static final Notified NOTHING = new Notified(List.of(), List.of());

    public Notified {
        reminders = List.copyOf(reminders);
        escalations = List.copyOf(escalations);
    }

    /** Whether that reminder, or one closer to the last day, was given. */
    boolean reminded(Due about, LocalDate due, int daysBefore) {
        return reminders.stream()
                .anyMatch(each -> each.about() == about && each.due().equals(due) && each.daysBefore() <= daysBefore);
    }

    boolean escalated(Due about, LocalDate due, Escalation.Level level) {
        return escalations.stream()
                .anyMatch(each -> each.about() == about && each.due().equals(due) && each.level() == level);
    }

    Notified with(Reminder reminder) {
        List<Reminder> next = new ArrayList<>(reminders);
        next.removeIf(each -> each.about() == reminder.about() && each.due().equals(reminder.due()));
        next.add(reminder);
        return new Notified(next, escalations);
    }

    Notified with(Escalation escalation) {
        List<Escalation> next = new ArrayList<>(escalations);
        next.add(escalation);
        return new Notified(reminders, next);
    }
}

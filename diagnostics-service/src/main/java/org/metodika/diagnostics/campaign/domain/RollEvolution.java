package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.metodika.diagnostics.campaign.domain.Participant.Gap;
import org.metodika.diagnostics.campaign.domain.Participant.Omission;
import org.metodika.diagnostics.campaign.domain.Participant.Standing;
import org.metodika.diagnostics.campaign.domain.Roll.Reminder;
import org.metodika.diagnostics.campaign.domain.Roll.Status;

/** What each event makes of a roll. */
final class RollEvolution {

    private RollEvolution() {}

    static Roll of(Roll roll, RollEvent event) {
        return switch (event) {
            case RollEvent.Opened again -> throw new IllegalStateException(again.id() + " is there already");
            case RollEvent.Admitted(List<UUID> teachers) -> admitted(roll, teachers);
            case RollEvent.Invited(var assessments, LocalDate on, LocalDate lastDay) ->
                each(roll, one -> {
                    UUID assessment = assessments.get(one.teacher());
                    return assessment == null ? one : one.invited(assessment, on);
                });
            case RollEvent.LeftOut(var omissions) ->
                each(roll, one -> {
                    Omission omission = omissions.get(one.teacher());
                    return omission == null ? one : one.leftOut(omission);
                });
            case RollEvent.ObserversAssigned(UUID teacher, var observers) ->
                each(roll, one -> one.teacher().equals(teacher) ? one.observedBy(observers) : one);
            case RollEvent.Reminded reminded -> reminded(roll, reminded);
            case RollEvent.Closing() -> with(roll, Status.CLOSING, roll.participants(), roll.reminders());
            case RollEvent.Closed closed ->
                with(roll, Status.CLOSED, each(roll, one -> ended(one, closed)).participants(), roll.reminders());
            case RollEvent.Annulled() -> with(roll, Status.ANNULLED, roll.participants(), roll.reminders());
        };
    }

    private static Roll admitted(Roll roll, List<UUID> teachers) {
        List<Participant> all = new ArrayList<>();
        Set<UUID> left = new LinkedHashSet<>(teachers);
        for (Participant one : roll.participants()) {
            all.add(left.remove(one.teacher()) ? Participant.listed(one.teacher(), one.admission() + 1) : one);
        }
        left.forEach(teacher -> all.add(Participant.listed(teacher, 1)));
        return with(roll, roll.status(), all, roll.reminders());
    }

    private static Roll reminded(Roll roll, RollEvent.Reminded reminded) {
        List<Reminder> more = new ArrayList<>(roll.reminders());
        more.add(new Reminder(
                reminded.daysBefore(),
                reminded.lastDay(),
                reminded.on(),
                reminded.teachers().size()));
        Roll told = each(roll, one -> reminded.teachers().contains(one.teacher()) ? one.reminded(reminded.on()) : one);
        return with(roll, roll.status(), told.participants(), more);
    }

    private static Participant ended(Participant one, RollEvent.Closed closed) {
        Gap gap = closed.gaps().get(one.teacher());
        if (gap != null) {
            return one.ended(Standing.INCOMPLETE, gap);
        }
        if (closed.assessed().contains(one.teacher())) {
            return one.ended(Standing.ASSESSED, null);
        }
        return closed.unanswered().contains(one.teacher()) ? one.ended(Standing.UNANSWERED, null) : one;
    }

    private static Roll each(Roll roll, UnaryOperator<Participant> change) {
        return with(
                roll, roll.status(), roll.participants().stream().map(change).toList(), roll.reminders());
    }

    private static Roll with(Roll roll, Status status, List<Participant> participants, List<Reminder> reminders) {
        return new Roll(roll.id(), roll.campaign(), roll.schoolId(), status, participants, reminders);
    }
}

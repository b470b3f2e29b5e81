package org.metodika.monitoring.duty.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.duty.DutyAssigned;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.contracts.duty.DutyChanged;
import org.metodika.contracts.duty.DutyHandedIn;
import org.metodika.contracts.duty.DutyOverdue;
import org.metodika.contracts.duty.DutyReminded;
import org.metodika.contracts.duty.DutyReopened;
import org.metodika.contracts.duty.DutyState;
import org.metodika.contracts.duty.DutyWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.metodika.monitoring.duty.domain.Origin;
import org.metodika.monitoring.duty.domain.Standing;

/** Events of duties as messages of the contract; words stay in the state. */
public final class DutyMessages implements AggregateMessages<Duty, DutyEvent> {

    @Override
    public Message<?> event(Duty after, DutyEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        UUID owner = after.owner().value();
        String kind = after.origin().kind().name();
        LocalDate dueOn = after.term().dueOn();
        return switch (event) {
            case DutyEvent.Assigned _ ->
                new Message<>(
                        DutyCatalogue.DUTY_ASSIGNED,
                        new DutyAssigned(
                                id,
                                school,
                                owner,
                                kind,
                                year(after),
                                meeting(after),
                                dueOn,
                                after.term().remindBefore(),
                                by));
            case DutyEvent.Changed(var term, var before) ->
                new Message<>(
                        DutyCatalogue.DUTY_CHANGED,
                        new DutyChanged(id, school, owner, kind, dueOn, before, term.remindBefore(), by));
            case DutyEvent.Reminded(var on) ->
                new Message<>(DutyCatalogue.DUTY_REMINDED, new DutyReminded(id, school, owner, kind, dueOn, on));
            case DutyEvent.FoundOverdue(var on) ->
                new Message<>(DutyCatalogue.DUTY_OVERDUE, new DutyOverdue(id, school, owner, kind, dueOn, on));
            case DutyEvent.HandedIn(var done) ->
                new Message<>(
                        DutyCatalogue.DUTY_HANDED_IN,
                        new DutyHandedIn(id, school, owner, kind, dueOn, done.doneOn(), by));
            case DutyEvent.Withdrawn _ ->
                new Message<>(DutyCatalogue.DUTY_WITHDRAWN, new DutyWithdrawn(id, school, owner, kind, by));
            case DutyEvent.Reopened _ ->
                new Message<>(DutyCatalogue.DUTY_REOPENED, new DutyReopened(id, school, owner, kind, dueOn, by));
        };
    }

    @Override
    public Message<?> state(Duty duty) {
        return new Message<>(
                DutyCatalogue.DUTY_STATE,
                new DutyState(
                        duty.id().value(),
                        duty.schoolId(),
                        duty.owner().value(),
                        duty.origin().kind().name(),
                        year(duty),
                        meeting(duty),
                        duty.origin() instanceof Origin.Correction(var _, var what) ? what : null,
                        duty.term().dueOn(),
                        duty.term().remindBefore(),
                        duty.standing().status().name(),
                        duty.quietUntil(),
                        duty.overdueOn(),
                        duty.standing() instanceof Standing.Done done ? done.doneOn() : null));
    }

    private static @Nullable Integer year(Duty duty) {
        return duty.origin() instanceof Origin.YearlyReport(int year) ? year : null;
    }

    private static @Nullable UUID meeting(Duty duty) {
        return duty.origin() instanceof Origin.Correction(var meeting, var _) ? meeting : null;
    }
}

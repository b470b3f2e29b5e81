package org.metodika.monitoring.innovationclass.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.innovationclass.InnovationClassCancelled;
import org.metodika.contracts.innovationclass.InnovationClassCatalogue;
import org.metodika.contracts.innovationclass.InnovationClassChanged;
import org.metodika.contracts.innovationclass.InnovationClassHeld;
import org.metodika.contracts.innovationclass.InnovationClassPublished;
import org.metodika.contracts.innovationclass.InnovationClassSeat;
import org.metodika.contracts.innovationclass.InnovationClassSignUpWithdrawn;
import org.metodika.contracts.innovationclass.InnovationClassSignedUp;
import org.metodika.contracts.innovationclass.InnovationClassState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.innovationclass.domain.ClassPlan;
import org.metodika.monitoring.innovationclass.domain.InnovationClass;
import org.metodika.monitoring.innovationclass.domain.InnovationClassEvent;
import org.metodika.monitoring.innovationclass.domain.Seat;
import org.metodika.monitoring.innovationclass.domain.Standing;

/** Events of classes of the school of innovations as messages of the contract; words are in the state only. */
public final class InnovationClassMessages implements AggregateMessages<InnovationClass, InnovationClassEvent> {

    @Override
    public Message<?> event(InnovationClass after, InnovationClassEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        ClassPlan plan = after.plan();
        UUID lecturer = id(plan.lecturer());
        LocalDate day = plan.day();
        int taken = after.signedUp().size();
        return switch (event) {
            case InnovationClassEvent.Published _ ->
                new Message<>(
                        InnovationClassCatalogue.INNOVATION_CLASS_PUBLISHED,
                        new InnovationClassPublished(id, school, lecturer, day, plan.minutes(), plan.places(), by));
            case InnovationClassEvent.Changed(var _, var before) ->
                new Message<>(
                        InnovationClassCatalogue.INNOVATION_CLASS_CHANGED,
                        new InnovationClassChanged(
                                id, school, lecturer, day, plan.minutes(), plan.places(), before, by));
            case InnovationClassEvent.Cancelled _ ->
                new Message<>(
                        InnovationClassCatalogue.INNOVATION_CLASS_CANCELLED,
                        new InnovationClassCancelled(id, school, day, taken, by));
            case InnovationClassEvent.SignedUp(var seat) ->
                new Message<>(
                        InnovationClassCatalogue.INNOVATION_CLASS_SIGNED_UP,
                        new InnovationClassSignedUp(
                                id, school, seat.person().value(), seat.schoolId(), day, taken, by));
            case InnovationClassEvent.SignUpWithdrawn(var person, var ofSchool) ->
                new Message<>(
                        InnovationClassCatalogue.INNOVATION_CLASS_SIGN_UP_WITHDRAWN,
                        new InnovationClassSignUpWithdrawn(id, school, person.value(), ofSchool, day, taken, by));
            case InnovationClassEvent.Held(var attended) ->
                new Message<>(
                        InnovationClassCatalogue.INNOVATION_CLASS_HELD,
                        new InnovationClassHeld(
                                id,
                                school,
                                lecturer,
                                day,
                                plan.minutes(),
                                taken,
                                attended.stream()
                                        .map(seat -> seat.person().value())
                                        .toList(),
                                by));
        };
    }

    @Override
    public Message<?> state(InnovationClass held) {
        ClassPlan plan = held.plan();
        return new Message<>(
                InnovationClassCatalogue.INNOVATION_CLASS_STATE,
                new InnovationClassState(
                        held.id().value(),
                        held.schoolId(),
                        plan.topic(),
                        id(plan.lecturer()),
                        plan.lecturerName(),
                        plan.day(),
                        plan.startsAt() == null ? null : plan.startsAt().toString(),
                        plan.minutes(),
                        plan.place(),
                        plan.places(),
                        held.standing().status().name(),
                        seats(held.signedUp()),
                        held.standing() instanceof Standing.Held(var attended) ? seats(attended) : List.of(),
                        held.standing() instanceof Standing.Cancelled(var reason) ? reason : null));
    }

    private static List<InnovationClassSeat> seats(List<Seat> seats) {
        return seats.stream()
                .map(seat -> new InnovationClassSeat(seat.person().value(), seat.schoolId()))
                .toList();
    }

    private static @Nullable UUID id(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }
}

package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to a control. */
public sealed interface ControlEvent {

    record Planned(Entry entry) implements ControlEvent {}

    /** @param before day it was planned for until now */
    record Changed(Task task, LocalDate before) implements ControlEvent {}

    /** @param reason null where the program was stopped or its approval annulled */
    record Cancelled(@Nullable String reason) implements ControlEvent {}

    /** @param foundOn day on which the schedule found it, in the time zone of the school */
    record FoundOverdue(LocalDate foundOn) implements ControlEvent {}

    record ActSigned(Act act) implements ControlEvent {}

    /** @param basis what the entry rests on from now on */
    record ActAnnulled(
            ActId act,
            String reason,
            LocalDate annulledOn,
            @Nullable StaffId annulledBy,
            long basis) implements ControlEvent {}

    record MeasureCarriedOut(MeasureDone done) implements ControlEvent {}

    record CorrectionAnswered(ActId act, Answer answer) implements ControlEvent {}
}

package org.metodika.monitoring.control.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.control.ControlActAnnulled;
import org.metodika.contracts.control.ControlActContent;
import org.metodika.contracts.control.ControlActSigned;
import org.metodika.contracts.control.ControlCancelled;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlChanged;
import org.metodika.contracts.control.ControlCorrectionAnswered;
import org.metodika.contracts.control.ControlMeasureDone;
import org.metodika.contracts.control.ControlOverdue;
import org.metodika.contracts.control.ControlPlanned;
import org.metodika.contracts.control.ControlState;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.control.domain.Act;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Entry;
import org.metodika.monitoring.control.domain.Standing;
import org.metodika.monitoring.control.domain.Task;

/** Events of controls as messages of the contract; events carry no words, the state does. */
public final class ControlMessages implements AggregateMessages<Control, ControlEvent> {

    @Override
    public Message<?> event(Control after, ControlEvent event, @Nullable UUID by) {
        Entry entry = after.entry();
        UUID id = entry.id().value();
        UUID program = entry.program().value();
        String school = entry.schoolId();
        UUID teacher = entry.teacher().value();
        String kind = entry.kind().name();
        Task task = entry.task();
        String object = task.object().name();
        UUID controller = task.controller().value();
        return switch (event) {
            case ControlEvent.Planned _ ->
                new Message<>(
                        ControlCatalogue.CONTROL_PLANNED,
                        new ControlPlanned(
                                id,
                                program,
                                school,
                                teacher,
                                kind,
                                object,
                                task.date(),
                                controller,
                                entry.planned(),
                                by));
            case ControlEvent.Changed(var _, var before) ->
                new Message<>(
                        ControlCatalogue.CONTROL_CHANGED,
                        new ControlChanged(
                                id, program, school, teacher, kind, object, task.date(), before, controller, by));
            case ControlEvent.Cancelled _ ->
                new Message<>(
                        ControlCatalogue.CONTROL_CANCELLED,
                        new ControlCancelled(id, program, school, teacher, kind, by));
            case ControlEvent.FoundOverdue(var foundOn) ->
                new Message<>(
                        ControlCatalogue.CONTROL_OVERDUE,
                        new ControlOverdue(id, program, school, teacher, kind, object, task.date(), foundOn));
            case ControlEvent.ActSigned(var act) ->
                new Message<>(ControlCatalogue.CONTROL_ACT_SIGNED, signed(after, act, by));
            case ControlEvent.ActAnnulled(var act, var _, var _, var _, var _) ->
                new Message<>(
                        ControlCatalogue.CONTROL_ACT_ANNULLED,
                        new ControlActAnnulled(id, program, school, teacher, kind, act.value(), by));
            case ControlEvent.MeasureCarriedOut(var done) ->
                new Message<>(
                        ControlCatalogue.CONTROL_MEASURE_DONE,
                        new ControlMeasureDone(
                                id,
                                program,
                                school,
                                teacher,
                                settled(after).act().id().value(),
                                done.doneOn(),
                                by));
            case ControlEvent.CorrectionAnswered(var act, var answer) ->
                new Message<>(
                        ControlCatalogue.CONTROL_CORRECTION_ANSWERED,
                        new ControlCorrectionAnswered(
                                id,
                                program,
                                school,
                                teacher,
                                act.value(),
                                answer.outcome().name(),
                                answer.amendment()));
        };
    }

    @Override
    public Message<?> state(Control control) {
        return new Message<>(
                ControlCatalogue.CONTROL_STATE_IN_FULL,
                new ControlStateInFull(
                        content(control),
                        control.standing() instanceof Standing.Settled settled ? words(settled.act()) : null));
    }

    private static ControlState content(Control control) {
        Entry entry = control.entry();
        Task task = entry.task();
        Standing.Settled settled = control.standing() instanceof Standing.Settled present ? present : null;
        Ending ending = settled == null ? null : settled.act().ending();
        return new ControlState(
                entry.id().value(),
                entry.program().value(),
                entry.schoolId(),
                entry.teacher().value(),
                entry.kind().name(),
                task.object().name(),
                task.subjects().stream().map(Enum::name).toList(),
                task.date(),
                task.controller().value(),
                entry.planned(),
                control.standing().status().name(),
                control.overdueOn(),
                settled == null ? null : settled.act().id().value(),
                settled == null ? null : settled.act().heldOn(),
                grade(ending),
                decision(ending),
                ending instanceof Ending.Measure measure ? measure.responsible().value() : null,
                ending instanceof Ending.Measure measure ? measure.dueOn() : null,
                settled == null || settled.done() == null
                        ? null
                        : settled.done().doneOn(),
                settled == null || settled.answer() == null
                        ? null
                        : settled.answer().outcome().name());
    }

    private static ControlActContent words(Act act) {
        Ending ending = act.ending();
        return new ControlActContent(
                act.signedOn(),
                act.signedBy() == null ? null : act.signedBy().value(),
                act.found(),
                ending instanceof Ending.Estimate estimate ? estimate.conclusion() : null,
                ending instanceof Ending.Measure measure ? measure.what() : null,
                ending instanceof Ending.CorrectThePlan correction ? correction.deviation() : null);
    }

    private static ControlActSigned signed(Control after, Act act, @Nullable UUID by) {
        Entry entry = after.entry();
        Ending ending = act.ending();
        return new ControlActSigned(
                entry.id().value(),
                entry.program().value(),
                entry.schoolId(),
                entry.teacher().value(),
                entry.kind().name(),
                entry.task().object().name(),
                act.id().value(),
                act.heldOn(),
                grade(ending),
                decision(ending),
                after.letsStart(act),
                ending instanceof Ending.Measure measure ? measure.responsible().value() : null,
                ending instanceof Ending.Measure measure ? measure.dueOn() : null,
                by);
    }

    private static @Nullable String grade(@Nullable Ending ending) {
        return ending instanceof Ending.Estimate estimate ? estimate.grade().name() : null;
    }

    private static @Nullable String decision(@Nullable Ending ending) {
        return switch (ending) {
            case Ending.Measure _ -> "MEASURE";
            case Ending.CorrectThePlan _ -> "CORRECT_THE_PLAN";
            case Ending.Estimate _ -> null;
            case null -> null;
        };
    }

    private static Standing.Settled settled(Control after) {
        if (after.standing() instanceof Standing.Settled settled) {
            return settled;
        }
        throw new IllegalStateException("No act: " + after.entry().id());
    }
}

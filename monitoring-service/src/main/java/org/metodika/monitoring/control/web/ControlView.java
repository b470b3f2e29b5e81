package org.metodika.monitoring.control.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.control.domain.Act;
import org.metodika.monitoring.control.domain.AnnulledAct;
import org.metodika.monitoring.control.domain.Answer;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.ControlSubject;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Entry;
import org.metodika.monitoring.control.domain.Grade;
import org.metodika.monitoring.control.domain.MeasureDone;
import org.metodika.monitoring.control.domain.Standing;
import org.metodika.monitoring.control.domain.Status;
import org.metodika.monitoring.ids.StaffId;

/**
 * A control with its act; names are absent while the directory doesn't know the people.
 *
 * @param planned false for an act that nobody planned
 * @param overdueSince first day on which it is overdue
 * @param overdueFoundOn day on which the schedule found it overdue
 * @param cancelledBecause why it was taken out of the plan; absent where the program ended
 * @param act the act that stands
 * @param annulledActs acts that were signed by mistake, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ControlView(
        ControlId id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        ControlKind kind,
        ControlObject object,
        Set<ControlSubject> subjects,
        LocalDate date,
        UUID controllerId,
        @Nullable String controllerName,
        @Nullable String note,
        boolean planned,
        Status status,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate overdueFoundOn,
        @Nullable String cancelledBecause,
        @Nullable ActView act,
        List<AnnulledView> annulledActs) {

    /**
     * The act.
     *
     * @param letsStart whether it lets the program start (B47)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActView(
            UUID id,
            LocalDate heldOn,
            LocalDate signedOn,
            @Nullable UUID signedBy,
            @Nullable String signedByName,
            String found,
            @Nullable EstimateView estimate,
            @Nullable MeasureView measure,
            @Nullable CorrectionView correction,
            boolean letsStart) {}

    /** The estimate of the result. */
    record EstimateView(Grade grade, String conclusion) {}

    /** The measure; {@code doneOn} is absent while it is still to be done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeasureView(
            String what,
            UUID responsibleId,
            @Nullable String responsibleName,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String doneNote,
            @Nullable LocalDate overdueSince) {}

    /** The decision to correct the plan; {@code outcome} is absent while the program has not answered (B46). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectionView(
            String deviation,
            Answer.@Nullable Outcome outcome,
            @Nullable Integer amendment) {}

    /** An act that was annulled. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnnulledView(
            ActView act,
            String reason,
            LocalDate annulledOn,
            @Nullable UUID annulledBy) {}

    static ControlView of(Control control, Map<UUID, String> names, LocalDate today) {
        Entry entry = control.entry();
        return new ControlView(
                entry.id(),
                entry.program().value(),
                entry.schoolId(),
                entry.teacher().value(),
                names.get(entry.teacher().value()),
                entry.kind(),
                entry.task().object(),
                entry.task().subjects(),
                entry.task().date(),
                entry.task().controller().value(),
                names.get(entry.task().controller().value()),
                entry.task().note(),
                entry.planned(),
                control.standing().status(),
                control.overdueSince(today),
                control.overdueOn(),
                control.standing() instanceof Standing.Cancelled cancelled ? cancelled.reason() : null,
                control.standing() instanceof Standing.Settled(var act, var done, var answer)
                        ? act(control, act, done, answer, names, today)
                        : null,
                control.annulledActs().stream()
                        .map(annulled -> annulled(control, annulled, names, today))
                        .toList());
    }

    /** Everybody who is named in it. */
    static Set<UUID> people(Control control) {
        Stream<Act> acts = Stream.concat(
                control.standing() instanceof Standing.Settled settled ? Stream.of(settled.act()) : Stream.empty(),
                control.annulledActs().stream().map(AnnulledAct::act));
        return Stream.concat(
                        Stream.of(
                                control.entry().teacher(),
                                control.entry().task().controller()),
                        acts.flatMap(ControlView::people))
                .map(StaffId::value)
                .collect(Collectors.toSet());
    }

    private static Stream<StaffId> people(Act act) {
        return Stream.concat(
                Stream.ofNullable(act.signedBy()),
                act.ending() instanceof Ending.Measure measure ? Stream.of(measure.responsible()) : Stream.empty());
    }

    private static AnnulledView annulled(
            Control control, AnnulledAct annulled, Map<UUID, String> names, LocalDate today) {
        StaffId by = annulled.annulledBy();
        return new AnnulledView(
                act(control, annulled.act(), null, annulled.answer(), names, today),
                annulled.reason(),
                annulled.annulledOn(),
                by == null ? null : by.value());
    }

    private static ActView act(
            Control control,
            Act act,
            @Nullable MeasureDone done,
            @Nullable Answer answer,
            Map<UUID, String> names,
            LocalDate today) {
        StaffId signer = act.signedBy();
        return new ActView(
                act.id().value(),
                act.heldOn(),
                act.signedOn(),
                signer == null ? null : signer.value(),
                signer == null ? null : names.get(signer.value()),
                act.found(),
                act.ending() instanceof Ending.Estimate(var grade, var conclusion)
                        ? new EstimateView(grade, conclusion)
                        : null,
                act.ending() instanceof Ending.Measure measure ? measure(measure, done, names, today) : null,
                act.ending() instanceof Ending.CorrectThePlan(var deviation)
                        ? new CorrectionView(
                                deviation,
                                answer == null ? null : answer.outcome(),
                                answer == null ? null : answer.amendment())
                        : null,
                control.letsStart(act));
    }

    private static MeasureView measure(
            Ending.Measure measure, @Nullable MeasureDone done, Map<UUID, String> names, LocalDate today) {
        return new MeasureView(
                measure.what(),
                measure.responsible().value(),
                names.get(measure.responsible().value()),
                measure.dueOn(),
                done == null ? null : done.doneOn(),
                done == null ? null : done.note(),
                done == null && measure.dueOn().isBefore(today)
                        ? measure.dueOn().plusDays(1)
                        : null);
    }
}

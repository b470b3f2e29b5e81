package org.metodika.monitoring.checkpoint.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.Scope;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.Counterpart;
import org.metodika.monitoring.checkpoint.domain.Lack;
import org.metodika.monitoring.checkpoint.domain.Occasion;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Report;
import org.metodika.monitoring.checkpoint.domain.ResultEntry;
import org.metodika.monitoring.checkpoint.domain.Return;
import org.metodika.monitoring.checkpoint.domain.SelfMark;
import org.metodika.monitoring.checkpoint.domain.Terms;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.program.Approvals;
import org.metodika.monitoring.program.KnownProgram;
import org.metodika.monitoring.program.KnownPrograms;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;

/** What people do with checkpoints (B08, C11, C12). */
public final class Checkpoints {

    private final AggregateStore<Checkpoint, CheckpointEvent> store;
    private final Access access;
    private final Directory directory;
    private final Approvals approvals;
    private final KnownPrograms programs;
    private final WorkingCalendars calendars;

    public Checkpoints(
            AggregateStore<Checkpoint, CheckpointEvent> store,
            Access access,
            Directory directory,
            Approvals approvals,
            KnownPrograms programs,
            WorkingCalendars calendars) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.approvals = approvals;
        this.programs = programs;
        this.calendars = calendars;
    }

    /**
     * A result as it is entered.
     *
     * @param report null where it is to be the one that the teacher handed in
     * @param occasion what belongs to the form of the checkpoint
     */
    public record Assessment(
            LocalDate passedOn,
            int mark,
            @Nullable Report report,
            @Nullable Counterpart counterpart,
            @Nullable Occasion occasion,
            @Nullable String comment) {}

    /**
     * A return for rework as it is entered.
     *
     * @param until last day of the rework; on a day off it ends with the next working day
     */
    public record Rework(
            List<Lack> lacks, String text, @Nullable LocalDate until) {}

    /** A checkpoint, where the actor may see it. */
    public Optional<Versioned<Checkpoint>> find(CheckpointId id, Actor actor) {
        Predicate<Checkpoint> reachable = within(Scope.of(access, actor, MonitoringAction.SEE));
        return store.find(id.value().toString()).filter(found -> reachable.test(found.state()));
    }

    /** Today at the school of a checkpoint. */
    public LocalDate today(Plan plan) {
        return directory.today(plan.schoolId());
    }

    /** The teacher gives the own mark. */
    public Outcome<Checkpoint> selfMark(CheckpointId id, SelfMark mark, Actor actor, Change change) {
        return store.change(
                id.value().toString(),
                change,
                within(Scope.of(access, actor, MonitoringAction.SELF_MARK)),
                checkpoint -> checkpoint.selfMark(mark));
    }

    /** The teacher hands the report in, perhaps with the own mark (B08). */
    public Outcome<Checkpoint> handIn(
            CheckpointId id, Report report, @Nullable SelfMark mark, Actor actor, Change change) {
        Predicate<Checkpoint> own = within(Scope.of(access, actor, MonitoringAction.SELF_MARK));
        return store.change(id.value().toString(), change, own, checkpoint -> {
            LocalDate today = today(checkpoint.plan());
            StaffId teacher = Objects.requireNonNull(staff(actor), "own is whose person is known");
            return checkpoint.on(
                    () -> terms(checkpoint.plan()),
                    today,
                    today,
                    present -> present.handIn(report, mark, teacher, today));
        });
    }

    /** The assessor returns a checkpoint for rework (B08). */
    public Outcome<Checkpoint> giveBack(CheckpointId id, Rework rework, Actor actor, Change change) {
        return store.change(
                id.value().toString(), change, within(Scope.of(access, actor, MonitoringAction.ASSESS)), checkpoint -> {
                    LocalDate until = rework.until();
                    return checkpoint.giveBack(new Return(
                            rework.lacks(),
                            rework.text(),
                            until == null ? null : terms(checkpoint.plan()).endOf(until),
                            today(checkpoint.plan()),
                            staff(actor)));
                });
    }

    /** Head or deputy give a checkpoint a later last day, within the program where its last day is known. */
    public Outcome<Checkpoint> postpone(CheckpointId id, LocalDate until, String ground, Actor actor, Change change) {
        return store.change(
                id.value().toString(),
                change,
                within(Scope.of(access, actor, MonitoringAction.DECIDE)),
                checkpoint -> checkpoint.postpone(
                        until,
                        ground,
                        staff(actor),
                        today(checkpoint.plan()),
                        programs.find(checkpoint.plan().programId().value())
                                .map(KnownProgram::endsOn)
                                .orElse(null)));
    }

    /** Head or deputy annul a violation that was found by mistake (B08). */
    public Outcome<Checkpoint> annulViolation(CheckpointId id, int number, String reason, Actor actor, Change change) {
        return store.change(
                id.value().toString(),
                change,
                within(Scope.of(access, actor, MonitoringAction.DECIDE)),
                checkpoint -> checkpoint.annulViolation(number, reason, staff(actor), today(checkpoint.plan())));
    }

    /** Records that a checkpoint was passed. */
    public Outcome<Checkpoint> pass(CheckpointId id, Assessment assessment, Actor actor, Change change) {
        ResultEntry entry = new ResultEntry(
                assessment.passedOn(),
                assessment.mark(),
                assessment.report(),
                assessment.counterpart(),
                assessment.occasion(),
                assessment.comment(),
                staff(actor));
        return store.change(
                id.value().toString(), change, within(Scope.of(access, actor, MonitoringAction.ASSESS)), checkpoint -> {
                    LocalDate today = today(checkpoint.plan());
                    return checkpoint.on(
                            () -> terms(checkpoint.plan()),
                            entry.passedOn(),
                            today,
                            present -> present.pass(entry, today));
                });
    }

    /** Annuls a result that was recorded by mistake. */
    public Outcome<Checkpoint> annulResult(CheckpointId id, String reason, Actor actor, Change change) {
        // Asked anew on a conflict: an annulment of the approval writes to passed checkpoints too, so this can't miss
        // it.
        return store.change(
                id.value().toString(),
                change,
                within(Scope.of(access, actor, MonitoringAction.ASSESS)),
                checkpoint -> checkpoint.annulResult(
                        reason, staff(actor), today(checkpoint.plan()), approvalHolds(checkpoint.plan())));
    }

    private Terms terms(Plan plan) {
        return SchoolTerms.of(calendars.of(plan.schoolId()));
    }

    private boolean approvalHolds(Plan plan) {
        return approvals.holds(plan.programId().value(), plan.approval());
    }

    private static @Nullable StaffId staff(Actor actor) {
        UUID id = actor.staffId();
        return id == null ? null : new StaffId(id);
    }

    /** Whether the actor reaches a checkpoint with an action. */
    Predicate<Checkpoint> within(Actor actor, MonitoringAction action) {
        return within(Scope.of(access, actor, action));
    }

    private static Predicate<Checkpoint> within(Scope scope) {
        return checkpoint -> {
            Plan plan = checkpoint.plan();
            StaffId tutor = plan.tutorId();
            return scope.covers(plan.schoolId(), plan.teacherId().value(), tutor == null ? null : tutor.value());
        };
    }
}

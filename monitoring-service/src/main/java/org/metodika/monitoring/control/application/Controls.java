package org.metodika.monitoring.control.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.control.domain.ActDraft;
import org.metodika.monitoring.control.domain.Circumstances;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlRefusal;
import org.metodika.monitoring.control.domain.Entry;
import org.metodika.monitoring.control.domain.MeasureDone;
import org.metodika.monitoring.control.domain.Task;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlLedgers.Ledger;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What people do with controls: the plan (B51) and the acts (B44). */
public final class Controls {

    private final AggregateStore<Control, ControlEvent> store;
    private final ControlReach reach;
    private final Directory directory;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    public Controls(
            AggregateStore<Control, ControlEvent> store,
            ControlReach reach,
            Directory directory,
            ControlLedgers ledgers,
            ControlledPrograms programs) {
        this.store = store;
        this.reach = reach;
        this.directory = directory;
        this.ledgers = ledgers;
        this.programs = programs;
    }

    /** A control, where the actor may see it. */
    public Optional<Versioned<Control>> find(ControlId id, Actor actor) {
        ControlScope scope = reach.toSee(actor);
        return store.find(key(id)).filter(found -> ControlReach.sees(scope, found.state()));
    }

    /** Today at a school. */
    public LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    /** Enters a control into the plan of a program that an order binds. */
    public Outcome<Control> plan(
            ControlId id, ProgramId program, ControlKind kind, Task task, Actor actor, Change change) {
        return begin(id, program, kind, task, true, actor, change, entry -> Control.plan(entry, circumstances(entry)));
    }

    /** Signs an act of a control that nobody planned. */
    public Outcome<Control> unplanned(
            ControlId id, ProgramId program, ControlKind kind, Task task, ActDraft act, Actor actor, Change change) {
        return begin(
                id,
                program,
                kind,
                task,
                false,
                actor,
                change,
                entry -> Control.unplanned(entry, act, circumstances(entry)));
    }

    /** Changes what an open entry asks for. */
    public Outcome<Control> change(ControlId id, Task task, Actor actor, Change change) {
        ControlScope scope = reach.toControl(actor);
        return store.change(
                key(id),
                change,
                control -> ControlReach.plans(scope, control),
                control -> control.change(task, circumstances(control.entry())));
    }

    /** Takes an open entry out of the plan. */
    public Outcome<Control> cancel(ControlId id, String reason, Actor actor, Change change) {
        ControlScope scope = reach.toControl(actor);
        return store.change(
                key(id), change, control -> ControlReach.plans(scope, control), control -> control.cancel(reason));
    }

    /** Settles an entry by an act. */
    public Outcome<Control> sign(ControlId id, ActDraft act, Actor actor, Change change) {
        ControlScope scope = reach.toControl(actor);
        return store.change(
                key(id),
                change,
                control -> ControlReach.controls(scope, control),
                control -> control.sign(act, circumstances(control.entry())));
    }

    /** Annuls an act that was signed by mistake; whoever plans does so. */
    public Outcome<Control> annulAct(ControlId id, String reason, Actor actor, Change change) {
        ControlScope scope = reach.toControl(actor);
        return closedMeanwhile(store.change(
                key(id),
                change,
                control -> ControlReach.plans(scope, control),
                control -> control.annulAct(reason, staff(actor), today(control.entry()), basis(control.entry()))));
    }

    /** Records that the measure of an act was carried out. */
    public Outcome<Control> carryOut(
            ControlId id, LocalDate doneOn, @Nullable String note, Actor actor, Change change) {
        ControlScope scope = reach.toControl(actor);
        return store.change(
                key(id),
                change,
                control -> ControlReach.answersFor(scope, control),
                control -> control.carryOut(new MeasureDone(doneOn, note, staff(actor)), today(control.entry())));
    }

    private Outcome<Control> begin(
            ControlId id,
            ProgramId program,
            ControlKind kind,
            Task task,
            boolean planned,
            Actor actor,
            Change change,
            Function<Entry, Decision<ControlEvent>> decide) {
        ControlScope scope = reach.toControl(actor);
        Ledger ledger = ledgers.find(program.value())
                .filter(known -> scope.coversProgram(schoolOf(known), teacherOf(known), known.id()))
                .orElse(null);
        if (ledger == null) {
            return new Outcome.Unknown<>();
        }
        boolean repeated = store.find(key(id)).isPresent();
        if (!repeated && !ledger.binds()) {
            return new Outcome.Refused<>(new ControlRefusal.ProgramNotUnderControl());
        }
        Entry entry = new Entry(
                id, program, ledger.basis(), schoolOf(ledger), new StaffId(teacherOf(ledger)), kind, task, planned);
        Decision<ControlEvent> decision = decide.apply(entry);
        if (!repeated && decision instanceof Decision.Accepted<ControlEvent>) {
            // Before the control is written, so that a stop in between finds it.
            ledgers.enter(program.value(), id.value());
        }
        return closedMeanwhile(store.create(key(id), change, () -> decision));
    }

    /** A stop that came while this was written looked for it too early: then it is closed here. */
    private Outcome<Control> closedMeanwhile(Outcome<Control> outcome) {
        if (!(outcome instanceof Outcome.Done<Control>(var written, boolean _))
                || stands(written.state().entry())) {
            return outcome;
        }
        return store.change(written.id(), Change.bySystem(), control -> control.close(Long.MAX_VALUE));
    }

    private @Nullable Long basis(Entry entry) {
        return ledgers.find(entry.program().value())
                .filter(Ledger::binds)
                .map(Ledger::basis)
                .orElse(null);
    }

    private boolean stands(Entry entry) {
        return ledgers.find(entry.program().value())
                .map(ledger -> ledger.stands(entry.basis()))
                .orElse(true);
    }

    private Circumstances circumstances(Entry entry) {
        LocalDate today = today(entry);
        return new Circumstances(
                today,
                programs.find(entry.program().value())
                        .map(ControlledProgram::startedOn)
                        .orElse(null),
                person -> directory
                        .person(person.value())
                        .filter(known -> known.schoolId().equals(entry.schoolId()) && known.onStaffOn(today))
                        .isPresent());
    }

    private LocalDate today(Entry entry) {
        return directory.today(entry.schoolId());
    }

    private static String schoolOf(Ledger ledger) {
        return Objects.requireNonNull(ledger.schoolId());
    }

    private static UUID teacherOf(Ledger ledger) {
        return Objects.requireNonNull(ledger.teacherId());
    }

    private static @Nullable StaffId staff(Actor actor) {
        UUID id = actor.staffId();
        return id == null ? null : new StaffId(id);
    }

    private static String key(ControlId id) {
        return id.value().toString();
    }
}

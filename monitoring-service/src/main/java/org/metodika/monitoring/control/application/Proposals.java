package org.metodika.monitoring.control.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.ControlRefusal;
import org.metodika.monitoring.control.domain.ControlSubject;
import org.metodika.monitoring.control.domain.Task;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlLedgers.Ledger;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/**
 * The control plan as the stages of a program suggest it (B51): preliminary control before the start, current control at the end of
 * each stage, final control at the end; of money too, where money was planned (B47).
 */
public final class Proposals {

    private final Controls controls;
    private final AggregateStore<Control, ControlEvent> store;
    private final ControlReach reach;
    private final Directory directory;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    public Proposals(
            Controls controls,
            AggregateStore<Control, ControlEvent> store,
            ControlReach reach,
            Directory directory,
            ControlLedgers ledgers,
            ControlledPrograms programs) {
        this.controls = controls;
        this.store = store;
        this.reach = reach;
        this.directory = directory;
        this.ledgers = ledgers;
        this.programs = programs;
    }

    /**
     * An entry that is proposed.
     *
     * @param id what it would be; the same as long as the program is bound by the same approval
     * @param stage title of the stage that it is for; null for what concerns the whole program
     * @param controller the curator, else the tutor; null where the program has neither
     * @param entered whether it was entered already, even if it was taken out again
     */
    public record Proposed(
            ControlId id,
            ControlKind kind,
            ControlObject object,
            LocalDate date,
            @Nullable String stage,
            @Nullable StaffId controller,
            boolean entered) {}

    /** What is proposed for a program; empty where the actor draws up no plan for it, or no order binds it. */
    public Optional<List<Proposed>> of(ProgramId id, Actor actor) {
        ControlScope scope = reach.toControl(actor);
        Ledger ledger = ledgers.find(id.value()).filter(Ledger::binds).orElse(null);
        ControlledProgram program = programs.find(id.value()).orElse(null);
        return ledger == null
                        || program == null
                        || !scope.coversProgram(program.schoolId(), program.teacherId(), program.id())
                ? Optional.empty()
                : Optional.of(proposed(program, ledger));
    }

    /**
     * Enters all that is proposed and not entered yet; again with no further effect.
     *
     * @param controller who controls; null for whoever is proposed
     * @return the first refusal, if any; what was entered before it stays entered
     */
    public Optional<Outcome<Control>> accept(ProgramId id, @Nullable StaffId controller, Actor actor, Change change) {
        Change each = new Change(change.by(), null, null, null, false);
        for (Proposed proposed : of(id, actor).orElse(List.of())) {
            if (proposed.entered()) {
                continue;
            }
            StaffId who = controller == null ? proposed.controller() : controller;
            if (who == null) {
                return Optional.of(new Outcome.Refused<>(
                        new ControlRefusal.ControlInvalid(List.of(Flaw.at("/controllerId", "not-null")))));
            }
            Task task = new Task(
                    proposed.object(), EnumSet.allOf(ControlSubject.class), proposed.date(), who, proposed.stage());
            Outcome<Control> outcome = controls.plan(proposed.id(), id, proposed.kind(), task, actor, each);
            if (!(outcome instanceof Outcome.Done<Control>) && !(outcome instanceof Outcome.Exists<Control>)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private List<Proposed> proposed(ControlledProgram program, Ledger ledger) {
        LocalDate today = directory.today(program.schoolId());
        boolean money = program.money().findAny().isPresent();
        List<Proposed> all = new ArrayList<>();
        Draft draft = new Draft(program, ledger, today);
        if (program.startedOn() == null) {
            all.add(draft.of(ControlKind.PRELIMINARY, ControlObject.DEVELOPMENT, program.startsOn(), null));
            if (money) {
                all.add(draft.of(ControlKind.PRELIMINARY, ControlObject.MONEY, program.startsOn(), null));
            }
        }
        program.stages().stream()
                .filter(stage -> !stage.settled())
                .map(stage -> draft.of(ControlKind.CURRENT, ControlObject.SCHEDULE, stage.deadline(), stage))
                .forEach(all::add);
        all.add(draft.of(ControlKind.FINAL, ControlObject.QUALITY, program.endsOn(), null));
        if (money) {
            all.add(draft.of(ControlKind.FINAL, ControlObject.MONEY, program.endsOn(), null));
        }
        Set<String> there = store
                .findAll(all.stream().map(each -> each.id().value().toString()).toList())
                .stream()
                .map(found -> found.id())
                .collect(Collectors.toSet());
        return all.stream()
                .map(each -> there.contains(each.id().value().toString()) ? entered(each) : each)
                .toList();
    }

    private static Proposed entered(Proposed each) {
        return new Proposed(each.id(), each.kind(), each.object(), each.date(), each.stage(), each.controller(), true);
    }

    /** What the proposals of one program have in common. */
    private record Draft(ControlledProgram program, Ledger ledger, LocalDate today) {

        Proposed of(
                ControlKind kind,
                ControlObject object,
                @Nullable LocalDate day,
                ControlledProgram.@Nullable Stage stage) {
            UUID controller = program.curatorId() == null ? program.tutorId() : program.curatorId();
            return new Proposed(
                    new ControlId(Ids.from(
                            "control",
                            program.id(),
                            ledger.boundUpTo() == null ? 0 : ledger.boundUpTo(),
                            kind,
                            object,
                            stage == null ? "" : stage.stageId())),
                    kind,
                    object,
                    day == null || day.isBefore(today) ? today : day,
                    stage == null ? null : stage.title(),
                    controller == null ? null : new StaffId(controller),
                    false);
        }
    }
}

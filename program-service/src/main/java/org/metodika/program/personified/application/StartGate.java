package org.metodika.program.personified.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.UnderWay;
import org.metodika.program.policy.Policies;
import org.metodika.program.startcontrol.StartControlFact.Standing;
import org.metodika.program.startcontrol.StartControls;

/** Preliminary control as the gate to the start of programs, where the school requires it (B47). */
public final class StartGate {

    private final StartControls controls;
    private final Policies policies;
    private final AggregateStore<Program, ProgramEvent> store;
    private final Directory directory;

    public StartGate(
            StartControls controls,
            Policies policies,
            AggregateStore<Program, ProgramEvent> store,
            Directory directory) {
        this.controls = controls;
        this.policies = policies;
        this.store = store;
        this.directory = directory;
    }

    /**
     * Those of these programs whose first day has come and which have to wait for preliminary control; three looks at most. What began
     * on paper has begun, and waits for nothing.
     */
    Set<UUID> waiting(Collection<ProgramWatch.Bound> due) {
        if (due.isEmpty()) {
            return Set.of();
        }
        Set<String> schools = policies.requiringStartControl();
        List<UUID> controlled = due.stream()
                .filter(bound -> schools.contains(bound.schoolId()))
                .map(ProgramWatch.Bound::id)
                .toList();
        Set<UUID> waiting = new HashSet<>(controlled);
        waiting.removeAll(controls.letStart(controlled));
        store.findAll(waiting.stream().map(UUID::toString).toList()).stream()
                .map(Versioned::state)
                .filter(program -> program.history() != null)
                .forEach(program -> waiting.remove(program.id().value()));
        return waiting;
    }

    /**
     * Keeps what a preliminary control says, and starts the program at once where that was all it waited for; again with no further
     * effect.
     *
     * @param object what is controlled; null where the news don't say it
     */
    public void heard(
            UUID control,
            ProgramId program,
            @Nullable String object,
            Standing standing,
            @Nullable UUID act,
            Cause cause) {
        controls.keep(control, program.value(), object, standing, act, cause.sequence());
        if (controls.letStart(Set.of(program.value())).contains(program.value())) {
            store.change(
                    program.value().toString(),
                    Change.causedBy(cause),
                    present -> new UnderWay(present).start(directory.today(present.schoolId())));
        }
    }
}

package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.personified.domain.Amending;
import org.metodika.program.personified.domain.ControlAct;
import org.metodika.program.personified.domain.Deviation;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;

/** Decisions of controls to correct the plan of a program: each opens an amendment by itself, once (B46). */
public final class ControlDecisions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final Map<String, String> OBJECTS = Map.of(
            "DEVELOPMENT", "процесс разработки программы",
            "QUALITY", "качество программы",
            "SCHEDULE", "выполнение графика реализации",
            "MONEY", "целесообразность использования финансовых ресурсов",
            "SYSTEM", "качество системы повышения квалификации");

    private final AggregateStore<Program, ProgramEvent> store;

    public ControlDecisions(AggregateStore<Program, ProgramEvent> store) {
        this.store = store;
    }

    /**
     * A control decided to correct the plan: opens an amendment with the deviation filled in, or answers why there is none to open;
     * again with no further effect.
     *
     * @param object what was controlled
     * @param heldOn day the control was held
     */
    public void correct(ProgramId program, UUID control, UUID act, String object, LocalDate heldOn, Cause cause) {
        Deviation deviation = new Deviation(
                Deviation.Kind.CONTROL,
                "Решение по итогам контроля: %s. Акт контроля от %s."
                        .formatted(OBJECTS.getOrDefault(object, "реализация программы"), DAY.format(heldOn)),
                heldOn);
        Outcome<Program> outcome = store.change(
                program.value().toString(),
                Change.onceInOrder(cause),
                present -> new Amending(present).answer(new ControlAct(control, act), deviation));
        if (!(outcome instanceof Outcome.Done<Program>)) {
            throw new IllegalStateException("The decision of a control came to " + outcome);
        }
    }
}

package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.control.application.Controls;
import org.metodika.monitoring.control.application.ProgramControl;
import org.metodika.monitoring.control.domain.ActDraft;
import org.metodika.monitoring.control.domain.ActId;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.ControlSubject;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Grade;
import org.metodika.monitoring.control.domain.Status;
import org.metodika.monitoring.control.domain.Task;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;

/**
 * Programs that are approved, stopped and go on, while people plan and sign; what programs tell is late or comes again. In the end
 * nothing of a program that ended is open, and of one that goes on exactly what was planned since and not settled.
 */
@MonitoringTest
@Requirement("B51")
class ControlRandomIT {

    private static final int LIVES = 30;
    private static final int STEPS = 30;

    private final AggregateStore<Control, ControlEvent> store;
    private final Controls controls;
    private final ProgramControl programControl;
    private final Given given;
    private final TestClock clock;
    private final Map<String, Integer> seen = new TreeMap<>();

    ControlRandomIT(
            AggregateStore<Control, ControlEvent> store,
            Controls controls,
            ProgramControl programControl,
            Given given,
            TestClock clock) {
        this.store = store;
        this.controls = controls;
        this.programControl = programControl;
        this.given = given;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_26, 987_654_321})
    void whatIsOpenFollowsTheProgram(long seed) {
        clock.set("2026-11-10T08:00:00Z");
        String school = given.school();
        UUID deputy = given.person(school, "Заместителева");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < LIVES; life++) {
            new Life(random, school, deputy).live();
        }
        assertThat(seen).containsKeys("planned", "refused", "signed", "annulled", "delivered again", "open at the end");
    }

    /** One program, what it told, and what people did. */
    private final class Life {
        private final RandomGenerator random;
        private final String school;
        private final UUID deputy;
        private final Actor actor;
        private final ProgramId program = new ProgramId(Ids.next());
        private final StaffId teacher = new StaffId(Ids.next());
        private final List<Consumer<Cause>> told = new ArrayList<>();
        private final List<Cause> causes = new ArrayList<>();
        private final List<ControlId> entered = new ArrayList<>();
        private final List<ControlId> sinceTheEnd = new ArrayList<>();
        private boolean binds;
        private int delivered;

        Life(RandomGenerator random, String school, UUID deputy) {
            this.random = random;
            this.school = school;
            this.deputy = deputy;
            this.actor = new Actor("deputy", Set.of(Role.DEPUTY_HEAD), school, deputy);
            bind();
        }

        void live() {
            for (int i = 0; i < STEPS; i++) {
                step();
            }
            while (delivered < told.size()) {
                deliver();
            }
            deliverAgain();
            for (ControlId id : entered) {
                Control control =
                        store.find(id.value().toString()).orElseThrow().state();
                if (control.standing().status() == Status.OPEN) {
                    count("open at the end");
                    assertThat(binds)
                            .as("nothing of a program that ended is open")
                            .isTrue();
                }
            }
            if (binds) {
                for (ControlId id : sinceTheEnd) {
                    assertThat(store.find(id.value().toString())
                                    .orElseThrow()
                                    .state()
                                    .standing()
                                    .status())
                            .as("what was planned since is not closed by old news")
                            .isNotEqualTo(Status.CANCELLED);
                }
            }
        }

        private void step() {
            switch (random.nextInt(12)) {
                case 0 -> {
                    if (binds) {
                        close();
                    } else {
                        bind();
                    }
                }
                case 1, 2, 3 -> plan();
                case 4, 5 -> sign();
                case 6 -> annul();
                case 7, 8 -> deliverAgain();
                default -> deliver();
            }
        }

        private void bind() {
            binds = true;
            tell(cause -> programControl.bind(program, school, teacher, cause));
        }

        private void close() {
            binds = false;
            tell(cause -> programControl.close(program, cause));
        }

        private void plan() {
            ControlId id = new ControlId(Ids.next());
            boolean known = delivered == told.size() && binds;
            Outcome<Control> outcome = controls.plan(
                    id,
                    program,
                    ControlKind.PRELIMINARY,
                    new Task(
                            ControlObject.SCHEDULE,
                            Set.of(ControlSubject.CURATOR),
                            LocalDate.of(2026, 12, 20),
                            new StaffId(deputy),
                            null),
                    actor,
                    Change.by(actor));
            if (outcome instanceof Outcome.Done<Control>) {
                count("planned");
                entered.add(id);
                if (known) {
                    sinceTheEnd.add(id);
                }
            } else {
                count("refused");
            }
        }

        private void sign() {
            some().ifPresent(id -> {
                ActDraft act = new ActDraft(
                        new ActId(Ids.next()),
                        LocalDate.of(2026, 11, 10),
                        new StaffId(deputy),
                        "Найдено",
                        List.of(new Ending.Estimate(Grade.MEETS, "Да")));
                if (controls.sign(id, act, actor, Change.by(actor)) instanceof Outcome.Done<Control>) {
                    count("signed");
                }
            });
        }

        private void annul() {
            some().ifPresent(id -> {
                boolean known = delivered == told.size() && binds;
                if (controls.annulAct(id, "Ошибка", actor, Change.by(actor)) instanceof Outcome.Done<Control>) {
                    count("annulled");
                    if (!known) {
                        sinceTheEnd.remove(id);
                    }
                }
            });
        }

        private Optional<ControlId> some() {
            return entered.isEmpty() ? Optional.empty() : Optional.of(entered.get(random.nextInt(entered.size())));
        }

        private void tell(Consumer<Cause> reaction) {
            told.add(reaction);
            causes.add(new Cause(
                    Ids.next().toString(),
                    "/program-service/programs/" + program.value(),
                    3L + told.size(),
                    null,
                    null));
            if (!binds) {
                sinceTheEnd.clear();
            }
        }

        private void deliver() {
            if (delivered < told.size()) {
                told.get(delivered).accept(causes.get(delivered));
                delivered++;
            }
        }

        /** As a consumer does that died before it had noted how far it was. */
        private void deliverAgain() {
            if (delivered > 0) {
                count("delivered again");
                for (int i = random.nextInt(delivered); i < delivered; i++) {
                    told.get(i).accept(causes.get(i));
                }
            }
        }
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}

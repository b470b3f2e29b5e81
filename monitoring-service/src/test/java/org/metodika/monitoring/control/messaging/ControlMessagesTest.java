package org.metodika.monitoring.control.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.control.ControlActContent;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.control.domain.Act;
import org.metodika.monitoring.control.domain.ActId;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.ControlSubject;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Entry;
import org.metodika.monitoring.control.domain.Grade;
import org.metodika.monitoring.control.domain.Task;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** The state of a control carries the words of its act; events carry none. */
class ControlMessagesTest {

    private static final LocalDate HELD = LocalDate.of(2026, 11, 9);
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 10);
    private static final ActId ACT = new ActId(new UUID(0, 11));
    private static final StaffId CURATOR = new StaffId(new UUID(0, 2));

    private final Control open = Control.startedBy(new ControlEvent.Planned(new Entry(
            new ControlId(new UUID(0, 21)),
            new ProgramId(new UUID(0, 22)),
            4,
            "school-07",
            new StaffId(new UUID(0, 1)),
            ControlKind.CURRENT,
            new Task(ControlObject.SCHEDULE, Set.of(ControlSubject.CURATOR), HELD, CURATOR, null),
            true)));

    @Test
    @Requirement("B44")
    void theStateHasTheWordsOfEachKindOfAct() {
        assertThat(state(new Ending.Estimate(Grade.MEETS, "График выдержан")).act())
                .isEqualTo(words("График выдержан", null, null));
        assertThat(state(new Ending.Measure("Провести открытый урок", CURATOR, SIGNED))
                        .act())
                .isEqualTo(words(null, "Провести открытый урок", null));
        assertThat(state(new Ending.CorrectThePlan("Курсы перенесены")).act())
                .isEqualTo(words(null, null, "Курсы перенесены"));
    }

    @Test
    void theStateHasNoWordsWhileThereIsNoActThatStands() {
        Control annulled = settled(new Ending.CorrectThePlan("Курсы перенесены"))
                .evolve(new ControlEvent.ActAnnulled(ACT, "Не тот этап", SIGNED, CURATOR, 4));

        assertThat(List.of(state(open), state(annulled)))
                .allSatisfy(state -> assertThat(state.act()).isNull());
    }

    private ControlStateInFull state(Ending ending) {
        return state(settled(ending));
    }

    private static ControlStateInFull state(Control control) {
        Message<?> message = new ControlMessages().state(control);
        assertThat(message.type()).isEqualTo(ControlCatalogue.CONTROL_STATE_IN_FULL);
        return (ControlStateInFull) message.data();
    }

    private Control settled(Ending ending) {
        return open.evolve(
                new ControlEvent.ActSigned(new Act(ACT, HELD, SIGNED, CURATOR, "Два этапа пройдены", ending)));
    }

    private static ControlActContent words(
            @Nullable String conclusion, @Nullable String measure, @Nullable String deviation) {
        return new ControlActContent(SIGNED, CURATOR.value(), "Два этапа пройдены", conclusion, measure, deviation);
    }
}

package org.metodika.monitoring.control.domain;

import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** A program that is controlled, and the people around it. */
final class ControlFixture {

    static final LocalDate STARTED = LocalDate.of(2026, 10, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    static final LocalDate DATE = LocalDate.of(2026, 12, 20);
    static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    static final StaffId CURATOR = new StaffId(new UUID(0, 2));
    static final StaffId TUTOR = new StaffId(new UUID(0, 3));
    static final StaffId STRANGER = new StaffId(new UUID(0, 4));
    static final ActId ACT = new ActId(new UUID(0, 11));
    static final Ending ESTIMATE = new Ending.Estimate(Grade.MEETS, "График выдержан");
    static final Ending MEASURE = new Ending.Measure("Провести открытый урок", TUTOR, TODAY.plusDays(20));
    static final Ending CORRECTION = new Ending.CorrectThePlan("Курсы перенесены");

    private ControlFixture() {}

    static Entry entry(ControlKind kind) {
        return new Entry(
                new ControlId(new UUID(0, 21)),
                new ProgramId(new UUID(0, 22)),
                4,
                "school-07",
                TEACHER,
                kind,
                task(DATE),
                true);
    }

    static Task task(LocalDate date) {
        return new Task(ControlObject.SCHEDULE, Set.of(ControlSubject.CURATOR), date, CURATOR, null);
    }

    static Circumstances on(LocalDate today, @Nullable LocalDate startedOn) {
        return new Circumstances(today, startedOn, person -> !person.equals(STRANGER));
    }

    static ActDraft act(Ending... endings) {
        return new ActDraft(ACT, TODAY, CURATOR, "Два этапа пройдены в срок", List.of(endings));
    }

    static Control open() {
        return Control.startedBy(new ControlEvent.Planned(entry(ControlKind.CURRENT)));
    }

    static Control settled(Ending ending) {
        return after(open(), open().sign(act(ending), on(TODAY, STARTED)));
    }

    static Control after(Control before, Decision<ControlEvent> decision) {
        Control present = before;
        for (ControlEvent event : events(decision)) {
            present = present.evolve(event);
        }
        return present;
    }
}

package org.metodika.monitoring.checkpoint.domain;

import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;

/** A checkpoint of a program that began on the day of its order, and what is done with it. */
final class CheckpointFixture {

    static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    static final StaffId TUTOR = new StaffId(new UUID(0, 2));
    static final StaffId DEPUTY = new StaffId(new UUID(0, 3));
    static final LocalDate STARTS = LocalDate.of(2026, 10, 1);
    static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);
    static final LocalDate BEFORE = DEADLINE.minusDays(10);
    static final LocalDate FOUND = DEADLINE.plusDays(1);
    static final LocalDate TODAY = DEADLINE.plusDays(3);
    static final LocalDate LATER = DEADLINE.plusDays(5);
    static final SelfMark OWN = new SelfMark(4, "Справилась");
    static final Report REPORT = new Report("Справка", "Смысловое чтение", null);
    static final Report BETTER = new Report("Справка", "Смысловое чтение, с анализом", "дело 05-12");
    /** All that any form demands to be said of the occasion. */
    static final Occasion OCCASION =
            new Occasion(Occasion.Venue.ASSOCIATION, Occasion.Materials.DIDACTIC, "Русский язык в школе", null);

    private CheckpointFixture() {}

    static Plan plan(CheckpointForm form) {
        return plan(form, STARTS);
    }

    static Plan plan(CheckpointForm form, LocalDate approvedOn) {
        return new Plan(
                new CheckpointId(new UUID(0, 4)),
                new ProgramId(new UUID(0, 5)),
                7,
                "school-07",
                TEACHER,
                TUTOR,
                new StageId(new UUID(0, 6)),
                1,
                form,
                DEADLINE,
                STARTS,
                approvedOn,
                null);
    }

    static Checkpoint open() {
        return Checkpoint.startedBy(new CheckpointEvent.Planned(plan(CheckpointForm.OPEN_LESSON)));
    }

    /** With the own mark of the teacher. */
    static Checkpoint marked() {
        return marked(plan(CheckpointForm.OPEN_LESSON));
    }

    static Checkpoint marked(Plan plan) {
        Checkpoint open = Checkpoint.startedBy(new CheckpointEvent.Planned(plan));
        return after(open, open.selfMark(OWN));
    }

    static Checkpoint handedIn(LocalDate on) {
        return after(marked(), marked().handIn(REPORT, null, TEACHER, on));
    }

    static Checkpoint missed(LocalDate foundOn) {
        return after(marked(), marked().missDeadline(foundOn));
    }

    static Checkpoint passed(LocalDate passedOn) {
        return after(marked(), marked().pass(entry(passedOn), TODAY));
    }

    /** Passed with nothing said but the report; entered on the day after the last one, or on that day where it is later. */
    static Checkpoint pass(Checkpoint before, LocalDate passedOn, @Nullable Report report) {
        LocalDate today = passedOn.isBefore(FOUND) ? FOUND : passedOn;
        return after(before, before.pass(entry(passedOn, report), today));
    }

    static ResultEntry entry(LocalDate passedOn) {
        return entry(passedOn, 5, REPORT, null, TUTOR);
    }

    /** With no word of the occasion. */
    static ResultEntry entry(LocalDate passedOn, @Nullable Report report) {
        return new ResultEntry(passedOn, 5, report, null, null, null, TUTOR);
    }

    static ResultEntry entry(
            LocalDate passedOn,
            int mark,
            @Nullable Report report,
            @Nullable Counterpart counterpart,
            @Nullable StaffId assessor) {
        return new ResultEntry(passedOn, mark, report, counterpart, OCCASION, null, assessor);
    }

    static Return back(LocalDate on, @Nullable LocalDate until, Lack... lacks) {
        return new Return(List.of(lacks), "Добавьте анализ урока", until, on, TUTOR);
    }

    /** The violations that stand. */
    static List<ViolationKind> standing(Checkpoint checkpoint) {
        return checkpoint.violations().all().stream()
                .filter(Violation::stands)
                .map(Violation::kind)
                .toList();
    }

    static Checkpoint after(Checkpoint before, Decision<CheckpointEvent> decision) {
        Checkpoint after = before;
        for (CheckpointEvent event : events(decision)) {
            after = after.evolve(event);
        }
        return after;
    }
}

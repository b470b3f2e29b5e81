package org.metodika.program.schoolprogramme.domain;

import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;

/** A programme of three stages with two tasks each, and what is done with it. */
final class ProgrammeFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    static final LocalDate COUNCIL_ON = LocalDate.of(2026, 8, 31);
    static final UUID DEPUTY = new UUID(1, 1);
    static final UUID ANNA = new UUID(1, 2);
    static final UUID OLGA = new UUID(1, 3);
    static final UUID MEETING = new UUID(2, 1);
    static final Set<UUID> TEACHERS = Set.of(ANNA, OLGA);
    static final ProgrammeSurroundings NOW = new ProgrammeSurroundings(TODAY, Set.of(DEPUTY, ANNA, OLGA));
    static final SchoolProgrammeId ID = new SchoolProgrammeId(new UUID(3, 1));

    private ProgrammeFixture() {}

    static StageId stage(int ordinal) {
        return new StageId(new UUID(4, ordinal));
    }

    /** The obligatory task of a stage. */
    static TaskId must(int ordinal) {
        return new TaskId(new UUID(5, ordinal));
    }

    /** The other task of a stage; a methodical event. */
    static TaskId may(int ordinal) {
        return new TaskId(new UUID(6, ordinal));
    }

    static Content content() {
        return content(List.of(stageOf(1), stageOf(2), stageOf(3)));
    }

    static Content content(List<Stage> stages) {
        return new Content(
                "Программа школы",
                2026,
                2029,
                "Ликвидация несоответствия",
                List.of("Противоречие"),
                List.of("Назначение"),
                List.of("Результат"),
                List.of(new Goal("monitoring", "Мониторинг роста", "Доля охваченных педагогов")),
                List.of(new LearningKind(LearningKind.METHODICAL_EVENT, "методические мероприятия")),
                List.of(
                        new DevelopmentForm("individual", FormType.INDIVIDUAL, "Индивидуальная", "Маршрут", null, null),
                        new DevelopmentForm("team", FormType.TEAM, "Командная", "", null, null)),
                stages);
    }

    private static Stage stageOf(int ordinal) {
        return new Stage(
                stage(ordinal),
                "stage-" + ordinal,
                "Этап " + ordinal,
                "Цель этапа " + ordinal,
                List.of(Participant.DIRECTOR, Participant.DEPUTIES),
                List.of(
                        task(must(ordinal), Participant.DIRECTOR, null, true),
                        task(may(ordinal), Participant.DEPUTIES, LearningKind.METHODICAL_EVENT, false)),
                new StageStatus.Planned());
    }

    static Task task(TaskId id, Participant participant, @Nullable String kind, boolean obligatory) {
        return new Task(
                id,
                null,
                participant,
                "Задача " + id.value().getLeastSignificantBits(),
                kind,
                List.of("monitoring"),
                obligatory,
                List.of(DEPUTY),
                null,
                null,
                new TaskStatus.Planned(null),
                null);
    }

    static SchoolProgramme draft() {
        return draft(content());
    }

    static SchoolProgramme draft(Content content) {
        Decision<ProgrammeEvent> decision = SchoolProgramme.draft(
                new ProgrammeEvent.Drafted(ID, "school", new TemplateRef(new UUID(9, 9), 1), TODAY, content), NOW);
        return SchoolProgramme.startedBy(event(decision));
    }

    static ApprovalPapers papers() {
        return new ApprovalPapers(
                MEETING,
                new ApprovalPapers.Council(true, COUNCIL_ON, true, 1, ID.value()),
                "87-од",
                LocalDate.of(2026, 9, 1));
    }

    static SchoolProgramme approved() {
        SchoolProgramme draft = draft();
        return after(draft, draft.approve(papers(), TODAY));
    }

    /** Approved, and the first stages up to this one opened; those before are closed. */
    static SchoolProgramme opened(int ordinal) {
        SchoolProgramme programme = approved();
        for (int i = 1; i <= ordinal; i++) {
            if (i > 1) {
                programme = closed(programme, i - 1);
            }
            programme = after(programme, programme.stages().open(stage(i), TODAY));
        }
        return programme;
    }

    /** The open stage closed, its obligation done and its teachers waited for no longer. */
    static SchoolProgramme closed(SchoolProgramme programme, int ordinal) {
        SchoolProgramme done = after(programme, programme.tasks().done(must(ordinal), done(TODAY), TODAY));
        return after(done, done.stages().close(stage(ordinal), TEACHERS, "Выберут позже", TODAY));
    }

    static TaskStatus.Done done(LocalDate on) {
        return new TaskStatus.Done(DEPUTY, on, "Протокол № 1");
    }

    static SchoolProgramme after(SchoolProgramme programme, Decision<ProgrammeEvent> decision) {
        SchoolProgramme next = programme;
        for (ProgrammeEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }
}

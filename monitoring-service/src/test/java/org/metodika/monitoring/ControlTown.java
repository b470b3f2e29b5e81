package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramFrame;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.program.ProgramStopped;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.Given.Program;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of a test's own with one approved program that can be controlled. */
final class ControlTown {

    static final String CONTROLS = "/api/monitoring/controls";
    static final String ONE = CONTROLS + "/{id}";

    final String school;
    final UUID deputy;
    final UUID curator;
    final UUID tutor;
    final UUID teacher;
    final Program program;

    private final Api api;
    private final Topics topics;
    private final ControlledPrograms programs;

    ControlTown(Api api, Topics topics, Given given, ControlLedgers ledgers, ControlledPrograms programs) {
        this(api, topics, given, ledgers, programs, given.school());
    }

    /** In a school that is there already. */
    ControlTown(
            Api api, Topics topics, Given given, ControlLedgers ledgers, ControlledPrograms programs, String school) {
        this.api = api;
        this.topics = topics;
        this.programs = programs;
        this.school = school;
        this.deputy = given.person(school, "Заместителева");
        this.curator = given.person(school, "Кураторова");
        this.tutor = given.person(school, "Тюторова");
        this.teacher = given.person(school, "Соколова");
        this.program = given.program(school, teacher, tutor);
        given.send(program, 4, Given.FIRST_DEADLINE, Given.SECOND_DEADLINE);
        await().atMost(15, SECONDS).until(() -> ledgers.find(program.id()).isPresent());
    }

    /** The program as its owner tells it; begun where a day is given. */
    ControlTown told(@Nullable LocalDate startedOn, long sequence) {
        topics.publish(ProgramCatalogue.PROGRAM_STATE_IN_FULL, program.id(), state(startedOn), sequence);
        await().atMost(15, SECONDS)
                .until(() -> programs.find(program.id())
                        .filter(known ->
                                startedOn == null ? known.startedOn() == null : startedOn.equals(known.startedOn()))
                        .isPresent());
        return this;
    }

    void stop(long sequence) {
        topics.publish(
                ProgramCatalogue.PROGRAM_STOPPED,
                program.id(),
                new ProgramStopped(
                        program.id(), school, teacher, LocalDate.of(2026, 11, 9), "DECISION", Given.ORDER, null),
                sequence);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
    }

    Api asDeputy() {
        return api.as(Tokens.deputy(school, deputy));
    }

    Api asCurator() {
        return api.as(Tokens.teacher(school, curator));
    }

    /** An entry for a day. */
    Map<String, ?> entry(String kind, String object, String date, UUID controller) {
        return Map.of("programId", program.id(), "kind", kind, "task", task(object, date, controller));
    }

    static Map<String, ?> task(String object, String date, UUID controller) {
        return Map.of("object", object, "subjects", List.of("CURATOR"), "date", date, "controllerId", controller);
    }

    /** A planned control; the answer that made it. */
    Reply planned(String kind, String object, String date) {
        return asDeputy().post(CONTROLS, entry(kind, object, date, curator)).expect(201);
    }

    static UUID id(Reply control) {
        return UUID.fromString(control.at("/id").asString());
    }

    static Map<String, ?> estimate(String heldOn, String grade) {
        return Map.of(
                "heldOn",
                heldOn,
                "found",
                "Этапы пройдены",
                "estimate",
                Map.of("grade", grade, "conclusion", "График выдержан"));
    }

    Map<String, ?> measure(String heldOn, String dueOn) {
        return Map.of(
                "heldOn",
                heldOn,
                "found",
                "Открытый урок не проведён",
                "measure",
                Map.of("what", "Провести открытый урок", "responsibleId", tutor, "dueOn", dueOn));
    }

    static Map<String, ?> correction(String heldOn) {
        return Map.of(
                "heldOn",
                heldOn,
                "found",
                "Курсы перенесены",
                "correction",
                Map.of("deviation", "Сдвинуть второй этап"));
    }

    private ProgramStateInFull state(@Nullable LocalDate startedOn) {
        String status = startedOn == null ? "APPROVED" : "IN_PROGRESS";
        ProgramState content = new ProgramState(
                program.id(),
                school,
                teacher,
                5,
                "APPROVED",
                "INDIVIDUAL",
                "CATEGORY_APPLICANT",
                "ADMINISTRATION",
                Ids.next(),
                LocalDate.of(2026, 9, 17),
                LocalDate.of(2026, 9, 18),
                tutor,
                curator,
                List.of(),
                List.of(),
                new ExplanatoryNote("Цель", "Затруднения", "Цели", "Задачи"),
                Given.STARTS,
                LocalDate.of(2027, 5, 31),
                null,
                List.of(),
                List.of(stage(0, "Обучение", Given.FIRST_DEADLINE), stage(1, "Обмен опытом", Given.SECOND_DEADLINE)),
                "Затруднения сняты",
                "Выступление",
                Given.ORDER);
        return new ProgramStateInFull(
                content,
                status,
                1,
                0,
                null,
                new ProgramFrame(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ProgramFrame.NeededResource("MATERIAL", "Доска", "AVAILABLE", null),
                                new ProgramFrame.NeededResource("EDUCATIONAL", "Пособие", "TO_BE_PROVIDED", null))),
                new ProgramDetails(
                        List.of(),
                        List.of(new ProgramDetails.Money(program.stages().getFirst(), "EXTRA_BUDGET", 12_000, 15_000))),
                List.of(),
                startedOn,
                null,
                null,
                null,
                null,
                null);
    }

    private PlannedStage stage(int index, String title, LocalDate deadline) {
        return new PlannedStage(
                program.stages().get(index), index + 1, title, "Результат", "Справка", deadline, "OPEN_LESSON");
    }
}

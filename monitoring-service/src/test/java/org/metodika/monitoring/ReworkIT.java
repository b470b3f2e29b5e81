package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointPostponed;
import org.metodika.contracts.checkpoint.CheckpointReportHandedIn;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.contracts.checkpoint.CheckpointViolationAnnulled;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** How a report goes between teacher and assessor, how a last day moves, and what becomes of violations (B08). */
@MonitoringTest
@Requirement("B08")
class ReworkIT {

    private static final String LIST = "/api/monitoring/checkpoints";
    private static final String PATH = LIST + "/{id}";
    private static final Map<String, Object> REPORT =
            Map.of("form", "Аналитическая справка", "title", "Смысловое чтение", "reference", "дело 05-12");

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final DeadlineWatch watch;
    private String school = "";
    private UUID teacher = new UUID(0, 0);
    private UUID tutor = new UUID(0, 0);
    private UUID deputy = new UUID(0, 0);
    private @Nullable Approval approval;

    ReworkIT(Api api, Topics topics, Given given, TestClock clock, DeadlineWatch watch) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void anApprovedProgram() {
        clock.set("2026-11-10T08:00:00Z");
        school = given.school();
        tutor = given.person(school, "Тюторова");
        deputy = given.person(school, "Завучева");
        teacher = given.person(school, "Соколова", tutor, null);
        approval = given.approved(school, teacher, tutor);
        given.listed(first());
    }

    @Test
    @Requirement({"B12", "C11"})
    void theTeacherHandsInTheTutorReturnsAndAllRoundsStayReadable() {
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(first());
            handIn(Map.of("form", "Справка", "title", "Черновик", "selfMark", Map.of("mark", 4)))
                    .expect(200);
            Reply returned = asTutor()
                    .post(
                            PATH + "/return",
                            Map.of("lacks", List.of("CONTENT", "REPORT"), "text", "Нет анализа", "until", "2026-12-25"),
                            first())
                    .expect(200);
            assertThat(returned.at("/returned").asBoolean()).isTrue();
            assertThat(returned.at("/reportDue").asString()).isEqualTo("2026-12-25");
            listed("returned=true", 1);
            listed("violation=UNDONE_CONTENT", 1);
            asTutor().post(PATH + "/result", withoutReport(), first()).expectProblem(422, "report-missing");
            clock.set("2026-11-12T08:00:00Z");
            handIn(REPORT).expect(200);
            Reply passed =
                    asTutor().post(PATH + "/result", withoutReport(), first()).expect(200);

            assertThat(passed.at("/result/report/title").asString()).isEqualTo("Смысловое чтение");
            assertThat(passed.at("/reportHandedInOn").asString()).isEqualTo("2026-11-12");
            assertThat(passed.at("/rounds/0/handIns/0/report/title").asString()).isEqualTo("Черновик");
            assertThat(passed.at("/rounds/0/handIns/0/handedInBy").asString()).isEqualTo(teacher.toString());
            assertThat(passed.at("/rounds/0/returned/text").asString()).isEqualTo("Нет анализа");
            assertThat(passed.at("/rounds/1/handIns/0/report/reference").asString())
                    .isEqualTo("дело 05-12");
            assertThat(passed.at("/violations/0/kind").asString()).isEqualTo("UNDONE_CONTENT");
            assertThat(passed.at("/violations/0/stands").asBoolean()).isFalse();
            assertThat(passed.at("/violations/0/cure").asString()).isEqualTo("DONE");
            UUID program = approval().program().id();
            UUID stage = approval().program().stages().getFirst();
            LocalDate day = LocalDate.of(2026, 11, 10);
            CheckpointReportHandedIn handedIn = new CheckpointReportHandedIn(
                    first(), program, school, teacher, stage, day, Given.FIRST_DEADLINE, false, teacher);
            CheckpointReturned back = new CheckpointReturned(
                    first(),
                    program,
                    school,
                    teacher,
                    stage,
                    List.of("CONTENT", "REPORT"),
                    LocalDate.of(2026, 12, 25),
                    day,
                    tutor);
            String told = events.exactlyInOrder(
                            event(CheckpointCatalogue.CHECKPOINT_SELF_MARKED),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN, handedIn::equals),
                            event(CheckpointCatalogue.CHECKPOINT_RETURNED, back::equals),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> tutor.equals(found.foundBy())),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                            event(CheckpointCatalogue.CHECKPOINT_PASSED),
                            event(CheckpointCatalogue.CHECKPOINT_VIOLATION_SETTLED))
                    .toString();
            assertThat(told).doesNotContain("Черновик", "анализа", "чтение");
        }
        listed("returned=true", 0);
        listed("reportHandedIn=true", 1);
        listed("violation=UNDONE_CONTENT", 0);
        String csv = api.as(Tokens.deputy(school)).get(LIST + "?format=csv").text();
        assertThat(csv.lines().findFirst().orElse(""))
                .contains(";Отчёт сдан;Срок отчёта;На доработке;Нарушения;Самооценка;");
    }

    @Test
    @Requirement("L9")
    void aPostponementMovesTheDayEndsTheViolationsAndTheNextDayIsWatchedAgain() {
        given.texts(approval().program());
        clock.set("2026-12-21T08:00:00Z");
        watch.findMissed();
        listed("violation=LATE_STAGE", 1);
        listed("violation=MISSING_REPORT", 1);
        Api head = api.as(Tokens.deputy(school, deputy));
        Map<String, Object> until = Map.of("until", "2027-01-15", "ground", "Лист нетрудоспособности");
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(first());
            head.post(PATH + "/postponement", Map.of("until", "2027-06-01", "ground", "Болезнь"), first())
                    .expectProblem(422, "postponed-beyond-program");
            head.post(PATH + "/postponement", Map.of("until", "2026-12-20", "ground", "Болезнь"), first())
                    .expectProblem(422, "postponed-too-early");
            head.post(PATH + "/postponement", Map.of("until", "2027-01-15"), first())
                    .expectProblem(422, "ground-missing");
            Api once = head.header("Idempotency-Key", "postponement-1");
            once.post(PATH + "/postponement", until, first()).expect(200);
            Reply postponed = once.post(PATH + "/postponement", until, first()).expect(200);

            assertThat(postponed.at("/deadline").asString()).isEqualTo("2027-01-15");
            assertThat(postponed.at("/deadlineOfProgram").asString()).isEqualTo("2026-12-20");
            assertThat(postponed.at("/postponements/0/ground").asString()).isEqualTo("Лист нетрудоспособности");
            assertThat(postponed.json().has("missedOn")).isFalse();
            CheckpointPostponed told = new CheckpointPostponed(
                    first(),
                    approval().program().id(),
                    school,
                    teacher,
                    approval().program().stages().getFirst(),
                    LocalDate.of(2027, 1, 15),
                    Given.FIRST_DEADLINE,
                    LocalDate.of(2026, 12, 21),
                    deputy);
            events.exactlyInOrder(
                    event(CheckpointCatalogue.CHECKPOINT_POSTPONED, told::equals),
                    event(
                            CheckpointCatalogue.CHECKPOINT_VIOLATION_SETTLED,
                            settled -> settled.cure().equals("MOVED")),
                    event(
                            CheckpointCatalogue.CHECKPOINT_VIOLATION_SETTLED,
                            settled -> settled.cure().equals("MOVED")));
            listed("violation=LATE_STAGE", 0);
            clock.set("2027-01-15T20:59:59Z");
            watch.findMissed();
            events.none();
            clock.set("2027-01-15T21:00:00Z");
            watch.findMissed();
            events.exactlyInOrder(
                    event(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED),
                    event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND, found -> found.number() == 3),
                    event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND, found -> found.number() == 4));
        }
    }

    @Test
    void aReportIsMissingThoughTheLateStageIsKnownAndAWrongFindingIsAnnulled() {
        clock.set("2026-12-18T08:00:00Z");
        handIn(REPORT).expect(200);
        asTutor()
                .post(
                        PATH + "/return",
                        Map.of("lacks", List.of("REPORT"), "text", "Нет выводов", "until", "2026-12-25"),
                        first())
                .expect(200);
        listed("reportHandedIn=false", 2);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(first());
            clock.set("2026-12-21T08:00:00Z");
            watch.findMissed();
            events.exactlyInOrder(
                    event(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED),
                    event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND));
            listed("violation=LATE_STAGE", 1);
            clock.set("2026-12-26T08:00:00Z");
            watch.findMissed();
            events.exactly(event(
                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                    found ->
                            found.kind().equals("MISSING_REPORT") && found.due().equals(LocalDate.of(2026, 12, 25))));
            listed("violation=MISSING_REPORT", 1);

            Api head = api.as(Tokens.deputy(school, deputy));
            String violation = PATH + "/violations/2/annulment";
            head.post(violation, Map.of(), first()).expectProblem(422, "reason-missing");
            Reply annulled = head.post(violation, Map.of("reason", "Сдан на бумаге"), first())
                    .expect(200);
            head.post(violation, Map.of("reason", "Ещё раз"), first()).expectProblem(409, "violation-already-annulled");
            head.post(PATH + "/violations/9/annulment", Map.of("reason", "Ошибка"), first())
                    .expectProblem(422, "no-such-violation");
            assertThat(annulled.at("/violations/1/annulled/reason").asString()).isEqualTo("Сдан на бумаге");
            assertThat(annulled.at("/violations/1/stands").asBoolean()).isFalse();
            CheckpointViolationAnnulled told = new CheckpointViolationAnnulled(
                    first(),
                    approval().program().id(),
                    school,
                    teacher,
                    approval().program().stages().getFirst(),
                    2,
                    "MISSING_REPORT",
                    LocalDate.of(2026, 12, 25),
                    LocalDate.of(2026, 12, 26),
                    deputy);
            events.exactly(event(CheckpointCatalogue.CHECKPOINT_VIOLATION_ANNULLED, told::equals));
            watch.findMissed();
            events.none();
        }
        listed("violation=MISSING_REPORT", 0);
    }

    @Test
    void whatCanNotBeTakenInIsRefusedWithItsRemedy() {
        handIn(Map.of("title", "Справка")).expectProblem(422, "report-missing");
        handIn(Map.of("form", "Справка", "title", "я".repeat(501))).expectProblem(422, "invalid-content");
        handIn(Map.of("form", "Справка", "title", "Итоги", "selfMark", Map.of("mark", 9)))
                .expectProblem(422, "mark-off-scale");
        asTutor().post(PATH + "/return", Map.of("text", "Доработать"), first()).expectProblem(422, "return-incomplete");
        asTutor()
                .post(PATH + "/return", Map.of("lacks", List.of("SOUL"), "text", "Доработать"), first())
                .expectProblem(400, "malformed-request");
        api.as(Tokens.deputy(school, teacher))
                .post(PATH + "/return", Map.of("lacks", List.of("REPORT"), "text", "Доработать"), first())
                .expectProblem(422, "assessor-is-teacher");
        api.as(Tokens.deputy(school, teacher))
                .post(PATH + "/postponement", Map.of("until", "2027-01-15", "ground", "Болезнь"), first())
                .expectProblem(422, "decider-is-teacher");
        asTutor()
                .header("If-Match", "\"7\"")
                .post(PATH + "/return", Map.of("lacks", List.of("REPORT"), "text", "Доработать"), first())
                .expectProblem(412, "stale-version");
        api.as(Tokens.methodist()).get(LIST + "?violation=LAZINESS").expectProblem(400, "malformed-request");
        Reply report = handIn(Map.of("title", "Справка")).expect(422);
        assertThat(report.at("/errors/0/pointer").asString()).isEqualTo("/form");
    }

    private void listed(String filter, int number) {
        await(filter)
                .atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(api.as(Tokens.deputy(school))
                                .get(LIST + "?" + filter)
                                .expect(200)
                                .at("/items"))
                        .hasSize(number));
    }

    private static Map<String, Object> withoutReport() {
        return Map.of("passedOn", "2026-11-09", "assessorMark", 5);
    }

    private Reply handIn(Map<String, Object> report) {
        return api.as(Tokens.teacher(school, teacher)).post(PATH + "/report", report, first());
    }

    private Api asTutor() {
        return api.as(Tokens.tutor(school, tutor));
    }

    private UUID first() {
        return approval().first();
    }

    private Approval approval() {
        if (approval == null) {
            throw new IllegalStateException("Nothing is approved");
        }
        return approval;
    }
}

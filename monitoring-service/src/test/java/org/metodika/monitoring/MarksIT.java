package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import org.metodika.contracts.checkpoint.CheckpointResultAnnulled;
import org.metodika.contracts.checkpoint.CheckpointSelfMarked;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.monitoring.Given.Approval;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Both marks of a checkpoint, every refusal, and the way back from a mistake. */
@MonitoringTest
@Requirement({"C11", "C12"})
class MarksIT {

    private static final String PATH = "/api/monitoring/checkpoints/{id}";

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private String school = "";
    private UUID teacher = new UUID(0, 0);
    private UUID tutor = new UUID(0, 0);
    private @Nullable Approval approval;

    MarksIT(Api api, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anApprovedProgram() {
        clock.set("2026-11-10T08:00:00Z");
        school = given.school();
        tutor = given.person(school, "Тюторова");
        teacher = given.person(school, "Соколова", tutor, null);
        approval = given.approved(school, teacher, tutor);
    }

    @Test
    @Requirement("B11")
    void isPassedByTheTutorAfterTheTeachersOwnMark() {
        try (PublishedEvents events =
                topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS, CheckpointCatalogue.CHECKPOINT_STATES)) {
            events.about(first());
            // The state after the plan may still be on its way when the recording begins.
            selfMark(4).expect(200);
            CheckpointSelfMarked selfMarked =
                    new CheckpointSelfMarked(first(), approval().program().id(), school, teacher, stage(), 4);
            events.take(event(CheckpointCatalogue.CHECKPOINT_SELF_MARKED, selfMarked::equals));
            events.take(event(
                    CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                    full -> Integer.valueOf(4).equals(full.checkpoint().selfMark())));

            Reply passed = record(result()).expect(200);

            CheckpointPassed event = new CheckpointPassed(
                    first(),
                    approval().program().id(),
                    school,
                    teacher,
                    stage(),
                    LocalDate.of(2026, 11, 9),
                    Given.FIRST_DEADLINE,
                    0,
                    5,
                    4,
                    tutor);
            CheckpointState state = new CheckpointState(
                    first(),
                    approval().program().id(),
                    school,
                    teacher,
                    stage(),
                    1,
                    "OPEN_LESSON",
                    Given.FIRST_DEADLINE,
                    tutor,
                    "PASSED",
                    null,
                    LocalDate.of(2026, 11, 9),
                    5,
                    4);
            CheckpointStateInFull full = new CheckpointStateInFull(
                    state, Given.FIRST_DEADLINE, Given.FIRST_DEADLINE, LocalDate.of(2026, 11, 9), false, List.of());
            events.exactly(
                    event(
                            CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN,
                            handedIn -> handedIn.withResult()
                                    && tutor.equals(handedIn.handedInBy())
                                    && handedIn.handedInOn().equals(LocalDate.of(2026, 11, 9))),
                    event(CheckpointCatalogue.CHECKPOINT_PASSED, event::equals),
                    event(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, full::equals));
            assertThat(passed.at("/status").asString()).isEqualTo("PASSED");
            assertThat(passed.at("/daysLate").asInt()).isZero();
        }
    }

    @Test
    void showsStageMarksAndReport() {
        given.texts(approval().program());
        selfMark(4).expect(200);
        record(result()).expect(200);

        Reply seen = asTeacher().get(PATH, first()).expect(200);

        assertThat(seen.at("/stage/title").asString()).isEqualTo("Обучение");
        assertThat(seen.at("/stage/expectedResult").asString()).isEqualTo("Открытый урок");
        assertThat(seen.at("/stage/reportForm").asString()).isEqualTo("Аналитическая справка");
        assertThat(seen.at("/teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(seen.at("/tutorName").asString()).isEqualTo("Тюторова Мария Андреевна");
        assertThat(seen.at("/selfMark/mark").asInt()).isEqualTo(4);
        assertThat(seen.at("/selfMark/reflection").asString()).isEqualTo("Урок удался");
        assertThat(seen.at("/result/assessorMark").asInt()).isEqualTo(5);
        assertThat(seen.at("/result/report/title").asString()).isEqualTo("Смысловое чтение в 6 классе");
        assertThat(seen.at("/result/assessor").asString()).isEqualTo(tutor.toString());
        assertThat(seen.etag()).isEqualTo("\"3\"");
    }

    @Test
    void lateIsPassedTooWithItsDays() {
        clock.set("2026-12-25T08:00:00Z");
        selfMark(4).expect(200);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            record(with(result(), "passedOn", "2026-12-23")).expect(200);

            events.about(first())
                    .exactlyInOrder(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> found.kind().equals("MISSING_REPORT") && tutor.equals(found.foundBy())),
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_SETTLED,
                                    settled -> settled.number() == 1
                                            && settled.settledOn().equals(LocalDate.of(2026, 12, 25))),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> found.kind().equals("LATE_STAGE")),
                            event(CheckpointCatalogue.CHECKPOINT_PASSED, passed -> passed.daysLate() == 3),
                            event(CheckpointCatalogue.CHECKPOINT_VIOLATION_SETTLED, settled -> settled.number() == 2));
        }
    }

    @Test
    void textsAboutThePersonStayHere() {
        try (PublishedEvents events =
                topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS, CheckpointCatalogue.CHECKPOINT_STATES)) {
            events.about(first());
            selfMark(4).expect(200);
            record(result()).expect(200);

            String told = events.soFarAtLeast(3).toString();
            assertThat(told).contains("selfMark").doesNotContain("удался", "Смысловое", "Хорошо");
        }
    }

    @Test
    void aResultAnnulledIsKeptAndTheCheckpointCanBePassedAnew() {
        selfMark(4).expect(200);
        record(result()).expect(200);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(first());
            Reply reopened = asTutor()
                    .post(PATH + "/result/annulment", Map.of("reason", "Отметка другого педагога"), first())
                    .expect(200);
            CheckpointResultAnnulled annulled =
                    new CheckpointResultAnnulled(first(), approval().program().id(), school, teacher, stage(), tutor);
            events.exactly(event(CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED, annulled::equals));
            assertThat(reopened.at("/status").asString()).isEqualTo("OPEN");
            assertThat(reopened.at("/selfMark/mark").asInt()).isEqualTo(4);
            assertThat(reopened.at("/annulledResults/0/reason").asString()).isEqualTo("Отметка другого педагога");
            assertThat(reopened.at("/annulledResults/0/result/assessorMark").asInt())
                    .isEqualTo(5);

            selfMark(3).expect(200);
            record(with(result(), "assessorMark", 3)).expect(200);
            events.exactlyInOrder(
                    event(CheckpointCatalogue.CHECKPOINT_SELF_MARKED, given -> given.selfMark() == 3),
                    event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                    event(CheckpointCatalogue.CHECKPOINT_PASSED, passed -> passed.assessorMark() == 3));
        }
    }

    @Test
    void refusesWithAProblemOfItsOwnForEachReason() {
        record(result()).expectProblem(422, "self-mark-missing");
        asTutor()
                .post(PATH + "/result/annulment", Map.of("reason", "Ошибка"), first())
                .expectProblem(409, "no-result-to-annul");
        selfMark(6).expectProblem(422, "mark-off-scale");
        selfMark(4).expect(200);
        record(with(result(), "assessorMark", 0)).expectProblem(422, "mark-off-scale");
        record(without(result(), "report")).expectProblem(422, "report-missing");
        record(with(result(), "report", Map.of("form", "Справка"))).expectProblem(422, "report-missing");
        record(with(result(), "passedOn", "2026-11-11")).expectProblem(422, "passed-in-future");
        record(with(result(), "passedOn", "2026-09-30")).expectProblem(422, "passed-before-program");
        record(result()).expect(200);
        record(result()).expectProblem(409, "checkpoint-already-passed");
        selfMark(5).expectProblem(409, "checkpoint-already-passed");
        asTutor().post(PATH + "/result/annulment", Map.of(), first()).expectProblem(422, "reason-missing");
        given.annul(approval().program(), 5);
        api.as(Tokens.teacher(school, teacher))
                .post(PATH + "/self-mark", Map.of("mark", 4), approval().second())
                .expectProblem(409, "checkpoint-is-cancelled");
    }

    @Test
    void anInterviewNamesItsCounterpart() {
        asTeacher()
                .post(PATH + "/self-mark", Map.of("mark", 4), approval().second())
                .expect(200);

        asTutor().post(PATH + "/result", result(), approval().second()).expectProblem(422, "counterpart-missing");
        asTutor()
                .post(
                        PATH + "/result",
                        with(result(), "counterpart", "MENTOR"),
                        approval().second())
                .expect(200);
    }

    @Test
    void nobodyAssessesTheirOwnCheckpoint() {
        selfMark(4).expect(200);

        api.as(Tokens.deputy(school, teacher))
                .post(PATH + "/result", result(), first())
                .expectProblem(422, "assessor-is-teacher");
    }

    @Test
    void theDayOfTheSchoolDecidesWhatIsInTheFuture() {
        String kamchatka = given.school("Asia/Kamchatka");
        UUID person = given.person(kamchatka, "Авачинская");
        Approval there = given.approved(kamchatka, person, null);
        clock.set("2026-11-10T12:30:00Z");
        api.as(Tokens.teacher(kamchatka, person))
                .post(PATH + "/self-mark", Map.of("mark", 4), there.first())
                .expect(200);
        selfMark(4).expect(200);
        Map<String, Object> tomorrow = with(result(), "passedOn", "2026-11-11");

        record(tomorrow).expectProblem(422, "passed-in-future");
        api.as(Tokens.deputy(kamchatka))
                .post(PATH + "/result", tomorrow, there.first())
                .expect(200);
    }

    @Test
    void saysItInRussianAndEnglish() {
        Reply russian = record(result()).expect(422);
        Reply english = asTutor()
                .language("en")
                .post(PATH + "/result", result(), first())
                .expect(422);

        assertThat(russian.at("/title").asString()).isEqualTo("Нет самооценки");
        assertThat(english.at("/title").asString()).isEqualTo("No self mark");
        selfMark(4).expect(200);
        Reply early = record(with(result(), "passedOn", "2026-09-30")).expect(422);
        assertThat(early.at("/detail").asString()).contains("30.09.2026").contains("01.10.2026");
        assertThat(early.at("/errors/0/pointer").asString()).isEqualTo("/passedOn");
        assertThat(early.at("/errors/0/message").asString()).isEqualTo("Дата не может быть раньше 01.10.2026.");
    }

    @Test
    void badInputIsNeverOurMistake() {
        asTeacher().post(PATH + "/self-mark", "{", first()).expectProblem(400, "malformed-request");
        asTeacher()
                .post(PATH + "/self-mark", Map.of("mark", "отлично"), first())
                .expect(400);
        asTeacher().post(PATH + "/self-mark", Map.of("mark", 4.5), first()).expect(400);
        asTeacher().post(PATH + "/self-mark", Map.of(), first()).expectProblem(422, "invalid-content");
        asTeacher()
                .post(PATH + "/self-mark", Map.of("mark", 4, "reflection", "я".repeat(4001)), first())
                .expectProblem(422, "invalid-content");
        record(with(result(), "passedOn", "вчера")).expect(400);
        record(with(result(), "counterpart", "NEIGHBOUR")).expect(400);
        record(without(result(), "passedOn")).expectProblem(422, "invalid-content");
        asTutor().get(PATH, "not-an-id").expectProblem(404, "not-found");
        asTutor().get(PATH, UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void aStaleCopyAndARepeatedRequestAreRecognised() {
        selfMark(4).expect(200);
        asTutor()
                .header("If-Match", "\"1\"")
                .post(PATH + "/result", result(), first())
                .expectProblem(412, "stale-version");
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Api once = asTutor().header("If-Match", "\"2\"").header("Idempotency-Key", "result-1");
            once.post(PATH + "/result", result(), first()).expect(200);
            once.post(PATH + "/result", result(), first()).expect(200);

            events.about(first())
                    .exactly(
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                            event(CheckpointCatalogue.CHECKPOINT_PASSED));
        }
    }

    static Map<String, Object> result() {
        return Map.of(
                "passedOn",
                "2026-11-09",
                "assessorMark",
                5,
                "report",
                Map.of("form", "Аналитическая справка", "title", "Смысловое чтение в 6 классе"),
                "comment",
                "Хорошо подобраны тексты");
    }

    private Reply selfMark(int mark) {
        return asTeacher().post(PATH + "/self-mark", Map.of("mark", mark, "reflection", "Урок удался"), first());
    }

    private Reply record(Map<String, Object> result) {
        return asTutor().post(PATH + "/result", result, first());
    }

    private Api asTeacher() {
        return api.as(Tokens.teacher(school, teacher));
    }

    private Api asTutor() {
        return api.as(Tokens.tutor(school, tutor));
    }

    private UUID first() {
        return approval().first();
    }

    private UUID stage() {
        return approval().program().stages().getFirst();
    }

    private Approval approval() {
        if (approval == null) {
            throw new IllegalStateException("Nothing is approved");
        }
        return approval;
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> body, String name) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.remove(name);
        return changed;
    }
}

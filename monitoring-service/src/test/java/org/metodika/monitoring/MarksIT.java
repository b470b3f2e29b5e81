package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.OneCheckpoint.PATH;
import static org.metodika.monitoring.OneCheckpoint.result;
import static org.metodika.monitoring.OneCheckpoint.with;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import org.metodika.contracts.checkpoint.CheckpointResultAnnulled;
import org.metodika.contracts.checkpoint.CheckpointSelfMarked;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Topics;

/** Both marks of a checkpoint, and the way back from a mistake. */
@MonitoringTest
@Requirement({"C11", "C12"})
class MarksIT {

    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final OneCheckpoint one;

    MarksIT(Api api, Topics topics, Given given, TestClock clock) {
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        clock.set("2026-11-10T08:00:00Z");
        this.one = new OneCheckpoint(api, given);
    }

    @Test
    @Requirement("B11")
    void isPassedByTheTutorAfterTheTeachersOwnMark() {
        try (PublishedEvents events =
                topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS, CheckpointCatalogue.CHECKPOINT_STATES)) {
            events.about(one.id());
            // The state after the plan may still be on its way when the recording begins.
            one.selfMark(4).expect(200);
            CheckpointSelfMarked selfMarked = new CheckpointSelfMarked(
                    one.id(), one.approval.program().id(), one.school, one.teacher, one.stage(), 4);
            events.take(event(CheckpointCatalogue.CHECKPOINT_SELF_MARKED, selfMarked::equals));
            events.take(event(
                    CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                    full -> Integer.valueOf(4).equals(full.checkpoint().selfMark())));

            Reply passed = one.record(result()).expect(200);

            CheckpointPassed event = new CheckpointPassed(
                    one.id(),
                    one.approval.program().id(),
                    one.school,
                    one.teacher,
                    one.stage(),
                    LocalDate.of(2026, 11, 9),
                    Given.FIRST_DEADLINE,
                    0,
                    5,
                    4,
                    one.tutor);
            CheckpointState state = new CheckpointState(
                    one.id(),
                    one.approval.program().id(),
                    one.school,
                    one.teacher,
                    one.stage(),
                    1,
                    "OPEN_LESSON",
                    Given.FIRST_DEADLINE,
                    one.tutor,
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
                                    && one.tutor.equals(handedIn.handedInBy())
                                    && handedIn.handedInOn().equals(LocalDate.of(2026, 11, 9))),
                    event(CheckpointCatalogue.CHECKPOINT_PASSED, event::equals),
                    event(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, full::equals));
            assertThat(passed.at("/status").asString()).isEqualTo("PASSED");
            assertThat(passed.at("/daysLate").asInt()).isZero();
        }
    }

    @Test
    void showsStageMarksAndReport() {
        given.texts(one.approval.program());
        one.selfMark(4).expect(200);
        one.record(result()).expect(200);

        Reply seen = one.asTeacher().get(PATH, one.id()).expect(200);

        assertThat(seen.at("/stage/title").asString()).isEqualTo("Обучение");
        assertThat(seen.at("/stage/expectedResult").asString()).isEqualTo("Открытый урок");
        assertThat(seen.at("/stage/reportForm").asString()).isEqualTo("Аналитическая справка");
        assertThat(seen.at("/teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(seen.at("/tutorName").asString()).isEqualTo("Тюторова Мария Андреевна");
        assertThat(seen.at("/selfMark/mark").asInt()).isEqualTo(4);
        assertThat(seen.at("/selfMark/reflection").asString()).isEqualTo("Урок удался");
        assertThat(seen.at("/result/assessorMark").asInt()).isEqualTo(5);
        assertThat(seen.at("/result/report/title").asString()).isEqualTo("Смысловое чтение в 6 классе");
        assertThat(seen.at("/result/assessor").asString()).isEqualTo(one.tutor.toString());
        assertThat(seen.etag()).isEqualTo("\"3\"");
    }

    @Test
    void lateIsPassedTooWithItsDays() {
        clock.set("2026-12-25T08:00:00Z");
        one.selfMark(4).expect(200);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            one.record(with(result(), "passedOn", "2026-12-23")).expect(200);

            events.about(one.id())
                    .exactlyInOrder(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found ->
                                            found.kind().equals("MISSING_REPORT") && one.tutor.equals(found.foundBy())),
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
            events.about(one.id());
            one.selfMark(4).expect(200);
            one.record(result()).expect(200);

            String told = events.soFarAtLeast(3).toString();
            assertThat(told).contains("selfMark").doesNotContain("удался", "Смысловое", "Хорошо");
        }
    }

    @Test
    void aResultAnnulledIsKeptAndTheCheckpointCanBePassedAnew() {
        one.selfMark(4).expect(200);
        one.record(result()).expect(200);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(one.id());
            Reply reopened = one.asTutor()
                    .post(PATH + "/result/annulment", Map.of("reason", "Отметка другого педагога"), one.id())
                    .expect(200);
            CheckpointResultAnnulled annulled = new CheckpointResultAnnulled(
                    one.id(), one.approval.program().id(), one.school, one.teacher, one.stage(), one.tutor);
            events.exactly(event(CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED, annulled::equals));
            assertThat(reopened.at("/status").asString()).isEqualTo("OPEN");
            assertThat(reopened.at("/selfMark/mark").asInt()).isEqualTo(4);
            assertThat(reopened.at("/annulledResults/0/reason").asString()).isEqualTo("Отметка другого педагога");
            assertThat(reopened.at("/annulledResults/0/result/assessorMark").asInt())
                    .isEqualTo(5);

            one.selfMark(3).expect(200);
            one.record(with(result(), "assessorMark", 3)).expect(200);
            events.exactlyInOrder(
                    event(CheckpointCatalogue.CHECKPOINT_SELF_MARKED, given -> given.selfMark() == 3),
                    event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                    event(CheckpointCatalogue.CHECKPOINT_PASSED, passed -> passed.assessorMark() == 3));
        }
    }

    @Test
    void aStaleCopyAndARepeatedRequestAreRecognised() {
        one.selfMark(4).expect(200);
        one.asTutor()
                .header("If-Match", "\"1\"")
                .post(PATH + "/result", result(), one.id())
                .expectProblem(412, "stale-version");
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Api once = one.asTutor().header("If-Match", "\"2\"").header("Idempotency-Key", "result-1");
            once.post(PATH + "/result", result(), one.id()).expect(200);
            once.post(PATH + "/result", result(), one.id()).expect(200);

            events.about(one.id())
                    .exactly(
                            event(CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN),
                            event(CheckpointCatalogue.CHECKPOINT_PASSED));
        }
    }
}

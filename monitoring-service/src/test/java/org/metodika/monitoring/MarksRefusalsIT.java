package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.OneCheckpoint.PATH;
import static org.metodika.monitoring.OneCheckpoint.result;
import static org.metodika.monitoring.OneCheckpoint.with;
import static org.metodika.monitoring.OneCheckpoint.without;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.monitoring.Given.Approval;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;

/** What is refused as a mark or a result, and how it is said. */
@MonitoringTest
@Requirement({"C11", "C12"})
class MarksRefusalsIT {

    private final Api api;
    private final Given given;
    private final TestClock clock;
    private final OneCheckpoint one;

    MarksRefusalsIT(Api api, Given given, TestClock clock) {
        this.api = api;
        this.given = given;
        this.clock = clock;
        clock.set("2026-11-10T08:00:00Z");
        this.one = new OneCheckpoint(api, given);
    }

    @Test
    void refusesWithAProblemOfItsOwnForEachReason() {
        one.record(result()).expectProblem(422, "self-mark-missing");
        one.asTutor()
                .post(PATH + "/result/annulment", Map.of("reason", "Ошибка"), one.id())
                .expectProblem(409, "no-result-to-annul");
        one.selfMark(6).expectProblem(422, "mark-off-scale");
        one.selfMark(4).expect(200);
        one.record(with(result(), "assessorMark", 0)).expectProblem(422, "mark-off-scale");
        one.record(without(result(), "report")).expectProblem(422, "report-missing");
        one.record(with(result(), "report", Map.of("form", "Справка"))).expectProblem(422, "report-missing");
        one.record(with(result(), "passedOn", "2026-11-11")).expectProblem(422, "passed-in-future");
        one.record(with(result(), "passedOn", "2026-09-30")).expectProblem(422, "passed-before-program");
        one.record(result()).expect(200);
        one.record(result()).expectProblem(409, "checkpoint-already-passed");
        one.selfMark(5).expectProblem(409, "checkpoint-already-passed");
        one.asTutor().post(PATH + "/result/annulment", Map.of(), one.id()).expectProblem(422, "reason-missing");
        given.annul(one.approval.program(), 5);
        api.as(Tokens.teacher(one.school, one.teacher))
                .post(PATH + "/self-mark", Map.of("mark", 4), one.approval.second())
                .expectProblem(409, "checkpoint-is-cancelled");
    }

    @Test
    void anInterviewNamesItsCounterpart() {
        one.asTeacher()
                .post(PATH + "/self-mark", Map.of("mark", 4), one.approval.second())
                .expect(200);

        one.asTutor().post(PATH + "/result", result(), one.approval.second()).expectProblem(422, "counterpart-missing");
        one.asTutor()
                .post(PATH + "/result", with(result(), "counterpart", "MENTOR"), one.approval.second())
                .expect(200);
    }

    @Test
    void nobodyAssessesTheirOwnCheckpoint() {
        one.selfMark(4).expect(200);

        api.as(Tokens.deputy(one.school, one.teacher))
                .post(PATH + "/result", result(), one.id())
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
        one.selfMark(4).expect(200);
        Map<String, Object> tomorrow = with(result(), "passedOn", "2026-11-11");

        one.record(tomorrow).expectProblem(422, "passed-in-future");
        api.as(Tokens.deputy(kamchatka))
                .post(PATH + "/result", tomorrow, there.first())
                .expect(200);
    }

    @Test
    void saysItInRussianAndEnglish() {
        Reply russian = one.record(result()).expect(422);
        Reply english = one.asTutor()
                .language("en")
                .post(PATH + "/result", result(), one.id())
                .expect(422);

        assertThat(russian.at("/title").asString()).isEqualTo("Нет самооценки");
        assertThat(english.at("/title").asString()).isEqualTo("No self mark");
        one.selfMark(4).expect(200);
        Reply early = one.record(with(result(), "passedOn", "2026-09-30")).expect(422);
        assertThat(early.at("/detail").asString()).contains("30.09.2026").contains("01.10.2026");
        assertThat(early.at("/errors/0/pointer").asString()).isEqualTo("/passedOn");
        assertThat(early.at("/errors/0/message").asString()).isEqualTo("Дата не может быть раньше 01.10.2026.");
    }

    @Test
    void badInputIsNeverOurMistake() {
        one.asTeacher().post(PATH + "/self-mark", "{", one.id()).expectProblem(400, "malformed-request");
        one.asTeacher()
                .post(PATH + "/self-mark", Map.of("mark", "отлично"), one.id())
                .expect(400);
        one.asTeacher().post(PATH + "/self-mark", Map.of("mark", 4.5), one.id()).expect(400);
        one.asTeacher().post(PATH + "/self-mark", Map.of(), one.id()).expectProblem(422, "invalid-content");
        one.asTeacher()
                .post(PATH + "/self-mark", Map.of("mark", 4, "reflection", "я".repeat(4001)), one.id())
                .expectProblem(422, "invalid-content");
        one.record(with(result(), "passedOn", "вчера")).expect(400);
        one.record(with(result(), "counterpart", "NEIGHBOUR")).expect(400);
        one.record(without(result(), "passedOn")).expectProblem(422, "invalid-content");
        one.asTutor().get(PATH, "not-an-id").expectProblem(404, "not-found");
        one.asTutor().get(PATH, UUID.randomUUID()).expectProblem(404, "not-found");
    }
}

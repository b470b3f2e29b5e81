package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointOverdueOnTransfer;
import org.metodika.contracts.checkpoint.CheckpointPassedOnPaper;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.monitoring.Given.Program;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Programs that come from paper bring their checkpoints with what happened to them. */
@MonitoringTest
class TransferIT {

    private static final String PATH = "/api/monitoring/checkpoints/{id}";

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final PaperTransfer paper;
    private final TestClock clock;
    private final DeadlineWatch watch;

    TransferIT(Api api, Topics topics, Given given, TestClock clock, DeadlineWatch watch) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.paper = new PaperTransfer(topics, given);
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement({"B26", "B30", "C11", "C12"})
    void checkpointsComeWithTheMarksAndDatesOfThen() {
        Program program = paper.program(given.school());
        try (PublishedEvents events =
                topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS, CheckpointCatalogue.CHECKPOINT_STATES)) {
            OutgoingMessage sent = paper.transfer(program, null);
            UUID passed = PaperTransfer.checkpoint(sent, program, 0);
            UUID overdue = PaperTransfer.checkpoint(sent, program, 1);
            UUID due = PaperTransfer.checkpoint(sent, program, 2);

            events.about(passed, overdue, due)
                    .exactly(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PLANNED,
                                    p -> p.checkpointId().equals(passed)),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PASSED_ON_PAPER,
                                    new CheckpointPassedOnPaper(
                                            passed,
                                            program.id(),
                                            program.school(),
                                            program.teacher(),
                                            program.stages().get(0),
                                            LocalDate.of(2026, 10, 19),
                                            PaperTransfer.PASSED_DEADLINE,
                                            4,
                                            4,
                                            null,
                                            PaperTransfer.TRANSFERRED,
                                            paper.assessor)::equals),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PLANNED,
                                    p -> p.checkpointId().equals(overdue)),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_OVERDUE_ON_TRANSFER,
                                    new CheckpointOverdueOnTransfer(
                                            overdue,
                                            program.id(),
                                            program.school(),
                                            program.teacher(),
                                            program.stages().get(1),
                                            PaperTransfer.OVERDUE_DEADLINE,
                                            PaperTransfer.TRANSFERRED)::equals),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> found.checkpointId().equals(overdue)
                                            && found.kind().equals("LATE_STAGE")),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> found.checkpointId().equals(overdue)
                                            && found.kind().equals("MISSING_REPORT")),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PLANNED,
                                    p -> p.checkpointId().equals(due)),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                                    full -> full.checkpoint().equals(PaperTransfer.passedState(passed, program))),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                                    s -> s.checkpoint().checkpointId().equals(overdue)
                                            && s.checkpoint().status().equals("OPEN")
                                            && PaperTransfer.TRANSFERRED.equals(
                                                    s.checkpoint().missedOn())),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                                    s -> s.checkpoint().checkpointId().equals(due)
                                            && s.checkpoint().missedOn() == null));
        }
    }

    @Test
    void deliveredTwiceItHasNoFurtherEffect() {
        Program program = paper.program(given.school());
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            OutgoingMessage sent = paper.transfer(program, 5);
            sent.send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(PaperTransfer.checkpoint(sent, program, 0))
                    .exactly(
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PASSED_ON_PAPER,
                                    passed -> Integer.valueOf(5).equals(passed.selfMark())));
        }
    }

    @Test
    @Requirement("L9")
    void theScheduleReportsWhatIsMissedFromNowOnAlone() {
        Program program = paper.program(given.school());
        OutgoingMessage sent = paper.transfer(program, null);
        UUID overdue = PaperTransfer.checkpoint(sent, program, 1);
        UUID due = PaperTransfer.checkpoint(sent, program, 2);
        given.listed(overdue, due);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(overdue, due);
            watch.findMissed();
            events.none();

            clock.set("2026-12-21T08:00:00Z");
            watch.findMissed();
            events.exactly(
                    event(
                            CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED,
                            missed -> missed.checkpointId().equals(due)),
                    event(
                            CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                            found -> found.checkpointId().equals(due)),
                    event(
                            CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                            found -> found.checkpointId().equals(due)));
        }
        JsonNode list = api.as(Tokens.deputy(program.school()))
                .get("/api/monitoring/checkpoints?overdue=true")
                .expect(200)
                .json();
        assertThat(list.path("items").size()).isEqualTo(2);
    }

    @Test
    @Requirement("C11")
    void aTutorSeesTheResultOfThenAndGoesOnFromThere() {
        String school = given.school();
        Program program = paper.program(school);
        OutgoingMessage sent = paper.transfer(program, 5);
        topics.publish(ProgramCatalogue.TRANSFERRED_PROGRAM_STATE, program.id(), paper.state(program), 1);
        Api tutor = api.as(Tokens.tutor(school, program.tutor()));
        UUID passed = PaperTransfer.checkpoint(sent, program, 0);
        UUID overdue = PaperTransfer.checkpoint(sent, program, 1);

        JsonNode view = await().atMost(15, SECONDS)
                .until(
                        () -> tutor.get(PATH, passed).expect(200).json(),
                        json -> json.at("/result/report").has("title"));
        assertThat(view.at("/status").asString()).isEqualTo("PASSED");
        assertThat(view.at("/transferredOn").asString()).isEqualTo("2026-11-10");
        assertThat(view.at("/daysLate").asInt()).isEqualTo(4);
        assertThat(view.at("/selfMark/mark").asInt()).isEqualTo(5);
        assertThat(view.at("/result/onPaper").asBoolean()).isTrue();
        assertThat(view.at("/result/assessorMark").asInt()).isEqualTo(4);
        assertThat(view.at("/result/counterpart").asString()).isEqualTo("DEPUTY_HEAD");
        assertThat(view.at("/result/report/title").asString()).isEqualTo("Справка о курсах");
        assertThat(view.at("/result/report/form").asString()).isEqualTo("Аналитическая справка");
        assertThat(view.at("/result/report/reference").asString()).isEqualTo("папка 05-12");
        assertThat(view.at("/result/comment").asString()).isEqualTo("Обсуждено");

        api.as(Tokens.teacher(school, program.teacher()))
                .post(PATH + "/self-mark", Map.of("mark", 4), overdue)
                .expect(200);
        JsonNode result = tutor.post(
                        PATH + "/result",
                        Map.of(
                                "passedOn",
                                "2026-11-10",
                                "assessorMark",
                                5,
                                "report",
                                Map.of("form", "Аналитическая справка", "title", "Об открытом уроке")),
                        overdue)
                .expect(200)
                .json();
        assertThat(result.at("/daysLate").asInt()).isEqualTo(9);
        assertThat(result.at("/missedOn").asString()).isEqualTo("2026-11-10");
    }

    @Test
    void aWrongResultOfThenIsAnnulledAndShown() {
        String school = given.school();
        Program program = paper.program(school);
        OutgoingMessage sent = paper.transfer(program, null);
        UUID passed = PaperTransfer.checkpoint(sent, program, 0);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            JsonNode view = api.as(Tokens.deputy(school))
                    .post(PATH + "/result/annulment", Map.of("reason", "Отметка другого педагога"), passed)
                    .expect(200)
                    .json();

            assertThat(view.at("/status").asString()).isEqualTo("OPEN");
            assertThat(view.at("/annulledResults/0/result/onPaper").asBoolean()).isTrue();
            assertThat(view.at("/annulledResults/0/result/assessorMark").asInt())
                    .isEqualTo(4);
            events.about(passed).exactly(event(CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED));
        }
    }

    @Test
    void anAnnulledApprovalCancelsWhatIsOpenAndKeepsTheHistory() {
        Program program = paper.program(given.school());
        OutgoingMessage sent = paper.transfer(program, null);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            given.annul(program, 2);

            events.about(
                            PaperTransfer.checkpoint(sent, program, 0),
                            PaperTransfer.checkpoint(sent, program, 1),
                            PaperTransfer.checkpoint(sent, program, 2))
                    .exactly(
                            event(CheckpointCatalogue.CHECKPOINT_CANCELLED),
                            event(CheckpointCatalogue.CHECKPOINT_CANCELLED));
        }
    }
}

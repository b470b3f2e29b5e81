package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStageReopened;
import org.metodika.contracts.program.ProgramStopAnnulled;
import org.metodika.contracts.program.ProgramStopped;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.Given.Program;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A stop cancels what is open; the program that goes on has exactly one checkpoint for each of its stages. */
@MonitoringTest
class StopIT {

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    StopIT(Api api, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement("B16")
    void aStopCancelsWhatIsOpenAndItsAnnulmentPlansItAnew() {
        String school = given.school();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = approved(school, events);
            Program program = approval.program();
            pass(approval.first(), program, events);
            topics.publish(
                            ProgramCatalogue.PROGRAM_STOPPED,
                            program.id(),
                            new ProgramStopped(
                                    program.id(),
                                    school,
                                    program.teacher(),
                                    LocalDate.of(2026, 11, 9),
                                    "DISMISSAL",
                                    null,
                                    null),
                            8)
                    .send();
            OutgoingMessage sent = topics.publish(
                    ProgramCatalogue.PROGRAM_STOP_ANNULLED,
                    program.id(),
                    new ProgramStopAnnulled(
                            program.id(),
                            school,
                            program.teacher(),
                            null,
                            Given.ORDER,
                            Given.STARTS,
                            List.of(new ApprovedStage(program.stages().get(1), 2, Given.SECOND_DEADLINE, "INTERVIEW")),
                            null),
                    9);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(
                            approval.first(),
                            approval.second(),
                            Given.checkpointOf(sent, program.stages().get(1)))
                    .exactly(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                                    cancelled -> cancelled.checkpointId().equals(approval.second())),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PLANNED,
                                    planned -> planned.stageId()
                                            .equals(program.stages().get(1))));
        }
    }

    @Test
    @Requirement("B16")
    void aResultAnnulledAfterAStopWasAnnulledLeavesItsCheckpointOpen() {
        String school = given.school();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = approved(school, events);
            Program program = approval.program();
            pass(approval.first(), program, events);
            stop(program, 8);
            topics.publish(ProgramCatalogue.PROGRAM_STOP_ANNULLED, program.id(), goesOn(program), 9);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            api.as(Tokens.deputy(school))
                    .post(
                            "/api/monitoring/checkpoints/{id}/result/annulment",
                            Map.of("reason", "Записано по ошибке"),
                            approval.first())
                    .expect(200);
            topics.publish(
                    ProgramCatalogue.PROGRAM_STAGE_REOPENED,
                    program.id(),
                    new ProgramStageReopened(
                            program.id(),
                            school,
                            program.teacher(),
                            program.stages().getFirst(),
                            null),
                    10);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            assertThat(api.as(Tokens.deputy(school))
                            .get("/api/monitoring/checkpoints/{id}", approval.first())
                            .at("/status")
                            .asString())
                    .isEqualTo("OPEN");
            events.about(approval.first())
                    .exactly(event(
                            CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED,
                            annulled -> annulled.checkpointId().equals(approval.first())));
        }
    }

    @Test
    @Requirement("B16")
    void aStageWhoseResultWasAnnulledDuringAStopGetsAnotherCheckpointOnceTheProgramKnows() {
        String school = given.school();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = approved(school, events);
            Program program = approval.program();
            pass(approval.first(), program, events);
            stop(program, 8);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
            api.as(Tokens.deputy(school))
                    .post(
                            "/api/monitoring/checkpoints/{id}/result/annulment",
                            Map.of("reason", "Записано по ошибке"),
                            approval.first())
                    .expect(200);

            topics.publish(ProgramCatalogue.PROGRAM_STOP_ANNULLED, program.id(), goesOn(program), 9);
            OutgoingMessage reopened = topics.publish(
                    ProgramCatalogue.PROGRAM_STAGE_REOPENED,
                    program.id(),
                    new ProgramStageReopened(
                            program.id(),
                            school,
                            program.teacher(),
                            program.stages().getFirst(),
                            null),
                    10);
            reopened.send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            UUID anew = Given.checkpointOf(reopened, program.stages().getFirst());
            events.about(anew)
                    .exactly(event(
                            CheckpointCatalogue.CHECKPOINT_PLANNED,
                            planned -> planned.stageId().equals(program.stages().getFirst())
                                    && planned.deadline().equals(Given.FIRST_DEADLINE)));
        }
    }

    /** An approval whose checkpoints the recording has heard of already. */
    private Approval approved(String school, PublishedEvents events) {
        Approval approval = given.approved(school, given.person(school, "Соколова"), null);
        List.of(approval.first(), approval.second())
                .forEach(id -> events.take(event(
                        CheckpointCatalogue.CHECKPOINT_PLANNED,
                        planned -> planned.checkpointId().equals(id))));
        return approval;
    }

    private void pass(UUID checkpoint, Program program, PublishedEvents events) {
        api.as(Tokens.teacher(program.school(), program.teacher()))
                .post("/api/monitoring/checkpoints/{id}/self-mark", Map.of("mark", 4), checkpoint)
                .expect(200);
        api.as(Tokens.deputy(program.school()))
                .post(
                        "/api/monitoring/checkpoints/{id}/result",
                        Map.of(
                                "passedOn",
                                "2026-11-09",
                                "assessorMark",
                                5,
                                "report",
                                Map.of("form", "Справка", "title", "Итоги")),
                        checkpoint)
                .expect(200);
        events.take(event(
                CheckpointCatalogue.CHECKPOINT_SELF_MARKED,
                marked -> marked.checkpointId().equals(checkpoint)));
        events.take(event(
                CheckpointCatalogue.CHECKPOINT_REPORT_HANDED_IN,
                handedIn -> handedIn.checkpointId().equals(checkpoint)));
        events.take(event(
                CheckpointCatalogue.CHECKPOINT_PASSED,
                passed -> passed.checkpointId().equals(checkpoint)));
    }

    private void stop(Program program, long sequence) {
        topics.publish(
                ProgramCatalogue.PROGRAM_STOPPED,
                program.id(),
                new ProgramStopped(
                        program.id(),
                        program.school(),
                        program.teacher(),
                        LocalDate.of(2026, 11, 9),
                        "DISMISSAL",
                        null,
                        null),
                sequence);
    }

    /** What the program says when it takes the first stage for passed. */
    private static ProgramStopAnnulled goesOn(Program program) {
        return new ProgramStopAnnulled(
                program.id(),
                program.school(),
                program.teacher(),
                null,
                Given.ORDER,
                Given.STARTS,
                List.of(new ApprovedStage(program.stages().get(1), 2, Given.SECOND_DEADLINE, "INTERVIEW")),
                null);
    }
}

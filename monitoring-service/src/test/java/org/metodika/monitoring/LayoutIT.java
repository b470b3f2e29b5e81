package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCancelled;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.Given.Program;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Checkpoints follow approvals: each approval its own, exactly once. */
@MonitoringTest
@Requirement({"B26", "B30"})
class LayoutIT {

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    LayoutIT(Api api, Topics topics, Given given, TestClock clock) {
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
    @Requirement({"B11", "C12"})
    void laysOutOneCheckpointPerStage() {
        Program program = program();
        try (PublishedEvents events =
                topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS, CheckpointCatalogue.CHECKPOINT_STATES)) {
            Approval approval = given.approve(program, 4, Given.FIRST_DEADLINE, Given.SECOND_DEADLINE);

            CheckpointPlanned first = planned(program, approval.first(), 0, "OPEN_LESSON");
            CheckpointPlanned second = planned(program, approval.second(), 1, "INTERVIEW");
            events.about(approval.first(), approval.second())
                    .exactly(
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED, first::equals),
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED, second::equals),
                            event(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, state(first)::equals),
                            event(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, state(second)::equals));
        }
    }

    @Test
    void theEventNamesTheApprovalAsItsCause() {
        Program program = program();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = given.approve(program, 4, Given.FIRST_DEADLINE);

            assertThat(events.about(approval.first())
                            .take(event(CheckpointCatalogue.CHECKPOINT_PLANNED))
                            .header("ce_causationid"))
                    .contains(approval.sent().id());
        }
    }

    @Test
    void anApprovalDeliveredTwiceLaysOutOnce() {
        Program program = program();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = given.approve(program, 4, Given.FIRST_DEADLINE);
            approval.sent().send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(approval.first()).exactly(event(CheckpointCatalogue.CHECKPOINT_PLANNED));
        }
    }

    @Test
    void anAnnulledApprovalCancelsWhatIsOpenOnce() {
        Approval approval = given.approved("s-1", UUID.randomUUID(), null);
        Program program = approval.program();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            given.annul(program, 5).send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(approval.first(), approval.second())
                    .exactly(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                                    cancelled(approval.first(), program, 0)::equals),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                                    cancelled(approval.second(), program, 1)::equals));
        }
    }

    @Test
    void approvedAgainGetsNewOnesAndOldNewsDoesNotTouchThem() {
        Program program = program();
        Approval first = given.approve(program, 4, Given.FIRST_DEADLINE);
        OutgoingMessage annulment = given.annul(program, 5);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval second = given.approve(program, 7, Given.FIRST_DEADLINE);
            first.sent().send();
            annulment.send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            assertThat(second.first()).isNotEqualTo(first.first());
            events.about(first.first(), second.first())
                    .exactly(event(
                            CheckpointCatalogue.CHECKPOINT_PLANNED,
                            planned -> planned.checkpointId().equals(second.first())));
        }
    }

    @Test
    void anApprovalThatComesAfterItsAnnulmentLaysNothingOut() {
        Program program = program();
        given.annul(program, 5);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval late = given.send(program, 4, Given.FIRST_DEADLINE);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(late.first()).none();
        }
    }

    @Test
    void whatWasPassedStaysAsHistoryAndItsResultAnnulledLeavesNothingOpen() {
        String school = given.school();
        Approval approval = given.approved(school, given.person(school, "Соколова"), null);
        pass(approval);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(approval.first(), approval.second());
            given.annul(approval.program(), 5);

            events.exactly(event(
                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                    cancelled -> cancelled.checkpointId().equals(approval.second())));
            api.as(Tokens.deputy(school))
                    .post(
                            "/api/monitoring/checkpoints/{id}/result/annulment",
                            Map.of("reason", "Отметка другого педагога"),
                            approval.first())
                    .expect(200);
            events.exactlyInOrder(
                    event(CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED),
                    event(CheckpointCatalogue.CHECKPOINT_CANCELLED));
        }
    }

    private Program program() {
        return given.program("s-1", UUID.randomUUID(), UUID.randomUUID());
    }

    private void pass(Approval approval) {
        Program program = approval.program();
        api.as(Tokens.teacher(program.school(), program.teacher()))
                .post("/api/monitoring/checkpoints/{id}/self-mark", Map.of("mark", 4), approval.first())
                .expect(200);
        api.as(Tokens.deputy(program.school()))
                .post("/api/monitoring/checkpoints/{id}/result", OneCheckpoint.result(), approval.first())
                .expect(200);
    }

    private static CheckpointPlanned planned(Program program, UUID checkpoint, int stage, String form) {
        return new CheckpointPlanned(
                checkpoint,
                program.id(),
                program.school(),
                program.teacher(),
                program.stages().get(stage),
                stage + 1,
                form,
                stage == 0 ? Given.FIRST_DEADLINE : Given.SECOND_DEADLINE,
                program.tutor());
    }

    private static CheckpointCancelled cancelled(UUID checkpoint, Program program, int stage) {
        return new CheckpointCancelled(
                checkpoint,
                program.id(),
                program.school(),
                program.teacher(),
                program.stages().get(stage));
    }

    private static CheckpointStateInFull state(CheckpointPlanned planned) {
        CheckpointState first = new CheckpointState(
                planned.checkpointId(),
                planned.programId(),
                planned.schoolId(),
                planned.teacherId(),
                planned.stageId(),
                planned.ordinal(),
                planned.form(),
                planned.deadline(),
                planned.tutorId(),
                "OPEN",
                null,
                null,
                null,
                null);
        return new CheckpointStateInFull(first, planned.deadline(), planned.deadline(), null, false, List.of());
    }
}

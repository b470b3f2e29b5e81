package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramAmended;
import org.metodika.contracts.program.ProgramAssigned;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStageReinstated;
import org.metodika.contracts.program.ProgramStageWaived;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.Given.Program;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Checkpoints follow what becomes of their program after its approval; what was passed stays as history. */
@MonitoringTest
class FollowingIT {

    private static final LocalDate MOVED = LocalDate.of(2027, 2, 1);

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    FollowingIT(Api api, Topics topics, Given given, TestClock clock) {
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
    @Requirement({"B31", "B46"})
    void anAmendmentMovesWhatIsOpenLaysOutWhatIsNewAndLeavesHistoryAlone() {
        String school = given.school();
        UUID added = Ids.next();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = approved(school, events);
            Program program = approval.program();
            pass(approval.first(), program, events);
            ProgramAmended amended = amended(
                    program,
                    new ApprovedStage(program.stages().get(0), 1, Given.FIRST_DEADLINE, "OPEN_LESSON"),
                    new ApprovedStage(program.stages().get(1), 3, MOVED, "SPEECH"),
                    new ApprovedStage(added, 2, LocalDate.of(2027, 1, 15), "ARTICLE"));
            OutgoingMessage sent = topics.publish(ProgramCatalogue.PROGRAM_AMENDED, program.id(), amended, 8);
            sent.send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(approval.first(), approval.second(), Given.checkpointOf(sent, added))
                    .exactly(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_REPLANNED,
                                    moved -> moved.checkpointId().equals(approval.second())
                                            && moved.deadline().equals(MOVED)
                                            && moved.previousDeadline().equals(Given.SECOND_DEADLINE)
                                            && moved.form().equals("SPEECH")
                                            && moved.ordinal() == 3),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PLANNED,
                                    planned -> planned.stageId().equals(added) && planned.ordinal() == 2));
        }
    }

    @Test
    @Requirement("B46")
    void aStageThatIsTakenOutIsCancelledAndOldNewsBringsNothingBack() {
        String school = given.school();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = approved(school, events);
            Program program = approval.program();
            OutgoingMessage amendment = topics.publish(
                    ProgramCatalogue.PROGRAM_AMENDED,
                    program.id(),
                    amended(program, new ApprovedStage(program.stages().get(1), 1, Given.SECOND_DEADLINE, "INTERVIEW")),
                    8);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
            waive(program, 1, 9);
            amendment.send();
            approval.sent().send();
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(
                            approval.first(),
                            approval.second(),
                            Given.checkpointOf(amendment, program.stages().get(1)))
                    .exactly(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                                    cancelled -> cancelled.checkpointId().equals(approval.first())),
                            event(CheckpointCatalogue.CHECKPOINT_REPLANNED, moved -> moved.ordinal() == 1),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                                    cancelled -> cancelled.checkpointId().equals(approval.second())));
        }
    }

    @Test
    @Requirement("B31")
    void aWaivedStageIsCancelledAndPlannedAnewWhenItIsReinstated() {
        String school = given.school();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = approved(school, events);
            Program program = approval.program();
            waive(program, 0, 8);
            OutgoingMessage sent = topics.publish(
                    ProgramCatalogue.PROGRAM_STAGE_REINSTATED,
                    program.id(),
                    new ProgramStageReinstated(
                            program.id(),
                            school,
                            program.teacher(),
                            null,
                            Given.ORDER,
                            Given.STARTS,
                            List.of(new ApprovedStage(program.stages().get(0), 1, Given.FIRST_DEADLINE, "OPEN_LESSON")),
                            null),
                    9);
            topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

            events.about(
                            approval.first(),
                            Given.checkpointOf(sent, program.stages().get(0)))
                    .exactly(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_CANCELLED,
                                    cancelled -> cancelled.checkpointId().equals(approval.first())),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_PLANNED,
                                    planned -> planned.stageId()
                                                    .equals(program.stages().get(0))
                                            && !planned.checkpointId().equals(approval.first())));
        }
    }

    @Test
    @Requirement("B11")
    void anotherTutorGetsWhatIsOpen() {
        String school = given.school();
        UUID tutor = given.person(school, "Орлова");
        UUID next = given.person(school, "Лебедева");
        Approval approval = given.approved(school, given.person(school, "Соколова"), tutor);
        Program program = approval.program();
        topics.publish(
                ProgramCatalogue.PROGRAM_ASSIGNED,
                program.id(),
                new ProgramAssigned(program.id(), school, program.teacher(), "TUTOR", next, tutor, null),
                8);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
        api.as(Tokens.tutor(school, next))
                .get("/api/monitoring/checkpoints/{id}", approval.first())
                .expect(200);
        api.as(Tokens.tutor(school, tutor))
                .get("/api/monitoring/checkpoints/{id}", approval.first())
                .expect(404);
        assertThat(api.as(Tokens.tutor(school, next))
                        .get("/api/monitoring/checkpoints/{id}", approval.second())
                        .expect(200)
                        .at("/tutorId")
                        .asString())
                .isEqualTo(next.toString());
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

    private void waive(Program program, int stage, long sequence) {
        topics.publish(
                ProgramCatalogue.PROGRAM_STAGE_WAIVED,
                program.id(),
                new ProgramStageWaived(
                        program.id(),
                        program.school(),
                        program.teacher(),
                        program.stages().get(stage),
                        null),
                sequence);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
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

    private static ProgramAmended amended(Program program, ApprovedStage... stages) {
        return new ProgramAmended(
                program.id(),
                program.school(),
                program.teacher(),
                1,
                2,
                "SCHEDULE",
                program.tutor(),
                new Order("201-од", LocalDate.of(2026, 11, 9)),
                Given.STARTS,
                LocalDate.of(2027, 5, 31),
                90,
                List.of(),
                List.of(),
                new ArrayList<>(List.of(stages)),
                null);
    }
}

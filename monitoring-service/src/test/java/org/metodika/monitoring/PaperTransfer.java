package org.metodika.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PaperReport;
import org.metodika.contracts.program.PaperResult;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredProgramState;
import org.metodika.contracts.program.TransferredStage;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.Cause;
import org.metodika.monitoring.Given.Program;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Topics;

/** A program that came from paper: its first checkpoint was passed then, its second is overdue, its third is still to come. */
final class PaperTransfer {

    static final LocalDate TRANSFERRED = LocalDate.of(2026, 11, 10);
    static final LocalDate PASSED_DEADLINE = LocalDate.of(2026, 10, 15);
    static final LocalDate OVERDUE_DEADLINE = LocalDate.of(2026, 11, 1);

    final UUID assessor = Ids.next();

    private final UUID importId = Ids.next();
    private final Topics topics;
    private final Given given;

    PaperTransfer(Topics topics, Given given) {
        this.topics = topics;
        this.given = given;
    }

    /** A program of this school, with a teacher and a tutor who are known. */
    Program program(String school) {
        UUID tutor = given.person(school, "Морозова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        return new Program(Ids.next(), school, teacher, tutor, List.of(Ids.next(), Ids.next(), Ids.next()));
    }

    /** Lets the program come from paper and waits until the service has taken it in. */
    OutgoingMessage transfer(Program program, @Nullable Integer selfMark) {
        List<UUID> stages = program.stages();
        OutgoingMessage sent = topics.publish(
                ProgramCatalogue.PROGRAM_TRANSFERRED,
                program.id(),
                new ProgramTransferred(
                        program.id(),
                        program.school(),
                        program.teacher(),
                        importId,
                        TRANSFERRED,
                        "INDIVIDUAL",
                        "CONTEST_CANDIDATE",
                        "ADMINISTRATION",
                        LocalDate.of(2026, 8, 27),
                        program.tutor(),
                        new Order("87-од", LocalDate.of(2026, 9, 1)),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 5, 31),
                        76,
                        List.of(),
                        List.of(
                                new TransferredStage(
                                        stages.get(0),
                                        1,
                                        PASSED_DEADLINE,
                                        "INTERVIEW",
                                        new PaperResult(
                                                LocalDate.of(2026, 10, 19), 4, selfMark, "DEPUTY_HEAD", assessor)),
                                new TransferredStage(stages.get(1), 2, OVERDUE_DEADLINE, "OPEN_LESSON", null),
                                new TransferredStage(stages.get(2), 3, Given.FIRST_DEADLINE, "SPEECH", null)),
                        null),
                1);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
        return sent;
    }

    /** The checkpoint of a stage, 0 to 2. */
    static UUID checkpoint(OutgoingMessage sent, Program program, int stage) {
        Cause cause = new Cause(sent.id(), sent.source(), 1, null, null);
        return Layout.idOf(cause, new StageId(program.stages().get(stage))).value();
    }

    /** What the service says of the first checkpoint. */
    static CheckpointState passedState(UUID checkpoint, Program program) {
        return new CheckpointState(
                checkpoint,
                program.id(),
                program.school(),
                program.teacher(),
                program.stages().getFirst(),
                1,
                "INTERVIEW",
                PASSED_DEADLINE,
                program.tutor(),
                "PASSED",
                null,
                LocalDate.of(2026, 10, 19),
                4,
                null);
    }

    /** The state that program-service publishes, with the report of the first checkpoint. */
    TransferredProgramState state(Program program) {
        return new TransferredProgramState(
                new ProgramState(
                        program.id(),
                        program.school(),
                        program.teacher(),
                        1,
                        "APPROVED",
                        "INDIVIDUAL",
                        "CONTEST_CANDIDATE",
                        "ADMINISTRATION",
                        Ids.next(),
                        LocalDate.of(2026, 8, 26),
                        LocalDate.of(2026, 8, 27),
                        program.tutor(),
                        null,
                        List.of(),
                        List.of(),
                        new ExplanatoryNote("Цель", "Затруднения", "Цели", "Задачи"),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 5, 31),
                        null,
                        List.of(),
                        List.of(new PlannedStage(
                                program.stages().getFirst(),
                                1,
                                "Обучение",
                                "Курсы пройдены",
                                "Аналитическая справка",
                                PASSED_DEADLINE,
                                "INTERVIEW")),
                        "Затруднения сняты",
                        "Выступление",
                        new Order("87-од", LocalDate.of(2026, 9, 1))),
                importId,
                TRANSFERRED,
                List.of(new PaperReport(program.stages().getFirst(), "Справка о курсах", "папка 05-12", "Обсуждено")));
    }
}

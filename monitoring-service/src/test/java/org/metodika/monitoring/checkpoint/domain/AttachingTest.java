package org.metodika.monitoring.checkpoint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.FileType;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.ids.StageId;
import org.metodika.test.Requirement;

/** To which report a file belongs, and how many there are (B08, B26). */
@Requirement("B26")
class AttachingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    private static final StaffId TUTOR = new StaffId(new UUID(0, 2));
    private static final Plan PLAN = new Plan(
            new CheckpointId(new UUID(0, 3)),
            new ProgramId(new UUID(0, 4)),
            4,
            "school-07",
            TEACHER,
            TUTOR,
            new StageId(new UUID(0, 5)),
            1,
            CheckpointForm.OPEN_LESSON,
            DAY.plusDays(40),
            DAY.minusDays(40),
            DAY.minusDays(45),
            null);
    private static final Report DRAFT = new Report("Справка", "Черновик", null);
    private static final Report BETTER = new Report("Справка", "Итоги", null);

    @Test
    void isPutToAReportThatWaits() {
        assertThat(refusal(Attaching.attach(open(), file(1))))
                .isEqualTo(new CheckpointRefusal.ReportFileWithoutReport());
        Checkpoint one = after(handedIn(open(), DRAFT), file(1));
        assertThat(Attaching.names(one, "content-1")).isTrue();
        assertThat(events(Attaching.attach(one, file(1)))).isEmpty();
        assertThat(refusal(Attaching.attach(
                        one,
                        new ReportFile(
                                new UUID(5, 5), "копия.pdf", FileType.PDF, 3, "hash-1", Instant.EPOCH, "content-x"))))
                .isEqualTo(new CheckpointRefusal.ReportFileAlreadyThere("1.pdf"));
    }

    @Test
    void staysWithTheReportThatWasReplacedOrReturned() {
        Checkpoint replaced = handedIn(after(handedIn(open(), DRAFT), file(1)), BETTER);
        assertThat(replaced.rounds().present()).extracting(HandIn::files).isEqualTo(List.of());
        assertThat(Attaching.find(replaced, file(1).id())).contains(file(1));
        assertThat(refusal(Attaching.remove(replaced, file(1).id())))
                .isEqualTo(new CheckpointRefusal.ReportFileStays());
        Checkpoint again = after(replaced, file(1));
        assertThat(again.rounds().all().getFirst().handIns())
                .extracting(HandIn::files)
                .containsExactly(List.of(file(1)), List.of(file(1)));

        Checkpoint returned = again.evolve(
                new CheckpointEvent.ReturnedForRework(new Return(List.of(Lack.CONTENT), "Доделать", null, DAY, TUTOR)));
        assertThat(refusal(Attaching.attach(returned, file(2))))
                .isEqualTo(new CheckpointRefusal.ReportFileWithoutReport());
        assertThat(refusal(Attaching.remove(returned, file(1).id())))
                .isEqualTo(new CheckpointRefusal.ReportFileStays());
    }

    @Test
    void theSameReportHandedInAgainKeepsItsFiles() {
        Checkpoint one = after(handedIn(open(), DRAFT), file(1));
        assertThat(events(one.handIn(DRAFT, null, TEACHER, DAY.plusDays(1)))).isEmpty();
    }

    @Test
    void aReportBearsFiveFilesAndACheckpointFifty() {
        Checkpoint checkpoint = open();
        int number = 0;
        for (int report = 0; report < Attaching.MOST / Attaching.MOST_OF_REPORT; report++) {
            checkpoint = handedIn(checkpoint, new Report("Справка", "№ " + report, null));
            for (int i = 0; i < Attaching.MOST_OF_REPORT; i++) {
                checkpoint = after(checkpoint, file(++number));
            }
            assertThat(refusal(Attaching.attach(checkpoint, file(1_000))))
                    .isEqualTo(new CheckpointRefusal.ReportFilesFull(Attaching.MOST_OF_REPORT));
        }
        assertThat(refusal(Attaching.attach(handedIn(checkpoint, BETTER), file(1_000))))
                .isEqualTo(new CheckpointRefusal.HistoryFull(Attaching.MOST));
    }

    @Test
    void aMistakeIsTakenOffWhileNobodyHasAnswered() {
        Checkpoint two = after(after(handedIn(open(), DRAFT), file(1)), file(2));
        Checkpoint one = two.evolve(event(Attaching.remove(two, file(1).id())));
        assertThat(Attaching.names(one, "content-1")).isFalse();
        assertThat(Attaching.find(one, file(2).id())).isPresent();
        Checkpoint cancelled = one.evolve(new CheckpointEvent.Cancelled());
        assertThat(refusal(Attaching.attach(cancelled, file(3))))
                .isEqualTo(new CheckpointRefusal.CheckpointIsCancelled());
        assertThat(refusal(Attaching.remove(cancelled, file(2).id())))
                .isEqualTo(new CheckpointRefusal.CheckpointIsCancelled());
    }

    private static ReportFile file(int number) {
        return new ReportFile(
                new UUID(1, number),
                number + ".pdf",
                FileType.PDF,
                3,
                "hash-" + number,
                Instant.EPOCH,
                "content-" + number);
    }

    private static Checkpoint open() {
        return Checkpoint.startedBy(new CheckpointEvent.Planned(PLAN));
    }

    private static Checkpoint handedIn(Checkpoint before, Report report) {
        return before.evolve(new CheckpointEvent.ReportHandedIn(new HandIn(report, DAY, TEACHER, false)));
    }

    private static Checkpoint after(Checkpoint before, ReportFile file) {
        return before.evolve(event(Attaching.attach(before, file)));
    }
}

package org.metodika.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredProgramState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** What came from paper counts, is printed and is told to portals like everything else. */
@ReportingTest
class FromPaperIT {

    private final Api api;
    private final Topics topics;
    private final Feeding feeding;

    FromPaperIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.feeding = new Feeding(topics);
    }

    @Test
    @Requirement({"B30", "C19"})
    void aTransferredProgramAndItsDeficitsCountAndAreOnPaperAgain() throws IOException {
        School school = School.general("paper-" + Ids.next(), "МБОУ «СОШ № 7»");
        feeding.school(school);
        UUID teacher = school.teacher(0);
        DeficitState like = school.deficit(teacher, "METHODICAL", "OPEN");
        DeficitState other = school.deficit(teacher, "PSYCHOLOGICAL_PEDAGOGICAL", "OPEN");
        ProgramState program = Programs.approved(school, teacher, like, other);
        UUID importId = Ids.next();
        topics.publish(
                ProgramCatalogue.TRANSFERRED_PROGRAM_STATE,
                program.programId(),
                new TransferredProgramState(program, importId, LocalDate.of(2026, 11, 22), List.of()),
                1);
        for (DeficitState deficit : List.of(like, other)) {
            topics.publish(
                    DeficitCatalogue.TRANSFERRED_DEFICIT_STATE,
                    deficit.deficitId(),
                    new TransferredDeficitState(
                            deficit.deficitId(),
                            school.id(),
                            teacher,
                            program.programId(),
                            deficit.dictionary(),
                            1,
                            deficit.code(),
                            null,
                            null,
                            null,
                            null,
                            "OPEN",
                            LocalDate.of(2026, 5, 14),
                            null),
                    1);
        }
        feeding.checkpoint(school.checkpoint(
                program.programId(), teacher, "PASSED", LocalDate.of(2026, 10, 15), null, LocalDate.of(2026, 10, 19)));
        feeding.checkpoint(school.checkpoint(
                program.programId(), teacher, "OPEN", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), null));
        feeding.digest();

        Reply report = api.as(Tokens.deputy(school.id()))
                .get("/api/reports/organisations/{school}", school.id())
                .expect(200);
        assertThat(report.at("/programs/approved").asInt()).isEqualTo(1);
        assertThat(report.at("/checkpoints/passedLate").asInt()).isEqualTo(1);
        assertThat(report.at("/checkpoints/overdue").asInt()).isEqualTo(1);
        assertThat(report.at("/deficits/1/open").asInt()).isEqualTo(1);
        assertThat(report.at("/deficits/2/open").asInt()).isEqualTo(1);

        byte[] pdf = api.as(Tokens.deputy(school.id()))
                .get("/api/documents/programs/{id}", program.programId())
                .expect(200)
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Соколова Мария Андреевна")
                    .contains("не указано");
        }
    }

    @Test
    void aPortalLearnsOfTheTransfer() {
        String school = "portal-" + Ids.next();
        UUID program = Ids.next();
        topics.publish(
                ProgramCatalogue.PROGRAM_TRANSFERRED,
                program,
                new ProgramTransferred(
                        program,
                        school,
                        Ids.next(),
                        Ids.next(),
                        LocalDate.of(2026, 11, 22),
                        "INDIVIDUAL",
                        "YOUNG_SPECIALIST",
                        "ADMINISTRATION",
                        LocalDate.of(2026, 8, 27),
                        null,
                        new Order("87-од", LocalDate.of(2026, 9, 1)),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 5, 31),
                        72,
                        List.of(),
                        List.of(),
                        null),
                1);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

        Reply changes = api.as(Tokens.portal(school)).get("/api/changes").expect(200);

        assertThat(changes.at("/items/0/type").asString()).isEqualTo("org.metodika.program.transferred.v1");
        assertThat(changes.at("/items/0/data/order/number").asString()).isEqualTo("87-од");
    }
}

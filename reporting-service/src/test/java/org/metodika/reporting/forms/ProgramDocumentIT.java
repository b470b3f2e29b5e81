package org.metodika.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A program is printed from what the state topics said. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class ProgramDocumentIT {

    private static final String PATH = "/api/documents/programs/{id}";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Api api;
    private final Feeding feeding;
    private final School school = School.general("school-doc", "МБОУ «СОШ № 7»");
    private final DeficitState first = school.deficit(school.teacher(0), "METHODICAL", "OPEN");
    private final DeficitState second = school.deficit(school.teacher(0), "PSYCHOLOGICAL_PEDAGOGICAL", "OPEN");
    private final ProgramState program = Programs.approved(school, school.teacher(0), first, second);

    ProgramDocumentIT(Api api, Topics topics) {
        this.api = api.as(Tokens.deputy("school-doc"));
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
        feeding.school(school);
        feeding.deficit(first);
        feeding.deficit(second);
        feeding.program(program);
        feeding.digest();
    }

    @Test
    @Requirement({"B30", "B40"})
    void printsTheApprovedProgramAsPdfWithNames() throws IOException {
        Reply reply = api.get(PATH, program.programId()).expect(200);

        assertThat(reply.header("Content-Type")).hasValue("application/pdf");
        assertThat(reply.header("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("filename*=UTF-8''")
                .endsWith(".pdf");
        try (PDDocument document = Loader.loadPDF(reply.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Соколова Мария Андреевна", "приказом №\u00a0112-од", "Всего часов 158", "Орлова");
        }
    }

    @Test
    @Requirement({"B30", "B40"})
    void printsTheApprovedProgramAsDocxWithNames() throws IOException {
        Reply reply = api.get(PATH + "?format=docx", program.programId()).expect(200);

        assertThat(reply.header("Content-Type")).hasValue(DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(reply.body()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("Соколова Мария Андреевна", "приказом №\u00a0112-од", "158");
            assertThat(document.getTables().stream()
                            .filter(table -> table.getRow(0).isRepeatHeader())
                            .count())
                    .as("tables with a repeated heading")
                    .isGreaterThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "*/*, application/pdf",
        "application/*, application/pdf",
        DOCX + ", " + DOCX,
        "'text/html, " + DOCX + ";q=0.5', " + DOCX
    })
    void choosesTheFormByAccept(String accept, String type) {
        Reply reply =
                api.header("Accept", accept).get(PATH, program.programId()).expect(200);

        assertThat(reply.header("Content-Type")).hasValue(type);
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv", "json", "exe"})
    void refusesFormsThatAPaperHasNot(String form) {
        api.get(PATH + "?format=" + form, program.programId()).expectProblem(406, "not-acceptable");
    }

    @Test
    void knowsNoOtherProgram() {
        api.get(PATH, Ids.next()).expectProblem(404, "not-found");
        api.get(PATH, "42").expectProblem(404, "not-found");
    }

    @Test
    void printsTheNewestState() throws IOException {
        ProgramState another = Programs.approved(school, school.teacher(0), first, second);
        feeding.program(another);
        ProgramState changed = feeding.program(Programs.longer(another, 2));
        feeding.digest();

        Reply reply = api.get(PATH, changed.programId()).expect(200);

        try (PDDocument document = Loader.loadPDF(reply.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Всего часов 162");
        }
    }
}

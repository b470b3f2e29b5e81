package org.metodika.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.ProgramState;
import org.metodika.reporting.Printed;
import org.metodika.reporting.Programs;
import org.metodika.reporting.School;
import org.metodika.reporting.paper.DocxWriter;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.paper.PdfWriter;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.test.Requirement;
import tools.jackson.databind.json.JsonMapper;

/** The printed program in both forms. */
class PrintedProgramTest {

    private final School school = School.general("school-07", "МБОУ «СОШ № 7»");
    private final DeficitState methodical = school.deficit(school.teacher(0), "METHODICAL", "OPEN");
    private final DeficitState psychological = school.deficit(school.teacher(0), "PSYCHOLOGICAL_PEDAGOGICAL", "OPEN");

    @Test
    @Requirement({"B24", "B26", "B30", "B35", "B36", "B39", "B40"})
    void saysTheSameInBothForms() {
        Paper paper = paper(Programs.approved(school, school.teacher(0), methodical, psychological));

        for (String text : List.of(docx(paper), pdf(paper))) {
            assertThat(text)
                    .contains(
                            "МБОУ «СОШ № 7»",
                            "УТВЕРЖДЕНО",
                            "приказом № 112-од",
                            "от 28 сентября 2026 г.",
                            "Персонифицированная программа",
                            "Соколова Мария Андреевна",
                            "Учитель русского языка и литературы",
                            "первая",
                            "4 года",
                            "справка по итогам посещения уроков № 14 от 16 сентября 2026 г.",
                            "Общая целевая направленность",
                            "Провести открытый урок & мастер-класс.",
                            "низкий / средний (37,5 %)",
                            "Отложено до следующей программы: Курсы с психологом",
                            "Современный урок русского языка по ФГОС: проектирование и анализ",
                            "Институт развития образования",
                            "мастер-класс",
                            "20.12.2026",
                            "защита материалов",
                            "Всего часов 158",
                            "158 ч",
                            "1 октября 2026 г. — 31 мая 2027 г.",
                            "Методические затруднения сняты, что подтверждено повторной диагностикой",
                            "Белова Ольга Игоревна, Учитель русского языка",
                            "И. Л. Кузнецов",
                            "В. П. Орлова",
                            "2026 год")
                    .doesNotContain("ПРОЕКТ", "null", "не указано", "METHODICAL", "DIARY");
        }
    }

    @Test
    void holdsEveryWordOfTheOneFormInTheOther() {
        Paper paper = paper(Programs.approved(school, school.teacher(0), methodical, psychological));

        assertThat(Printed.words(docx(paper))).isEqualTo(Printed.words(pdf(paper)));
    }

    @Test
    void givesTheSameTextForTheSameMaterial() {
        ProgramState program = Programs.approved(school, school.teacher(0), methodical, psychological);

        assertThat(paper(program)).isEqualTo(paper(program));
        assertThat(pdf(paper(program))).isEqualTo(pdf(paper(program)));
        assertThat(docx(paper(program))).isEqualTo(docx(paper(program)));
    }

    @Test
    @Requirement("B30")
    void marksWhatIsNotApprovedAsADraftWithoutAnOrder() {
        for (String status : List.of("DRAFT", "SUBMITTED")) {
            Paper paper = paper(Programs.whole(school, school.teacher(0), status, methodical, psychological));

            for (String text : List.of(docx(paper), pdf(paper))) {
                assertThat(text).contains("ПРОЕКТ", "приказом № ____").doesNotContain("112-од");
            }
        }
    }

    @Test
    @Requirement("B24")
    void printsAnEmptyDraftAndSaysWhatIsMissing() {
        Paper paper = paper(Programs.emptyDraft(school, school.teacher(2), methodical));

        for (String text : List.of(docx(paper), pdf(paper))) {
            assertThat(text)
                    .contains(
                            "Юсупова Алия",
                            "Мероприятия не предусмотрены",
                            "Раздел не заполнен.",
                            "Срок реализации не определён",
                            "не назначен");
        }
    }

    @Test
    void survivesPeopleAndDeficitsThatAreNotKnownYet() {
        ProgramState program = Programs.approved(school, school.teacher(0), methodical, psychological);
        Paper paper = paper(new Material(program, "МБОУ «СОШ № 7»", Map.of(), Map.of(), null), "");

        for (String text : List.of(docx(paper), pdf(paper))) {
            assertThat(text).contains("сведения ещё не получены", "Методические", "приказом № 112-од");
        }
    }

    @Test
    void embedsItsFontsAndNumbersItsPages() throws IOException {
        ProgramState program =
                Programs.longer(Programs.approved(school, school.teacher(0), methodical, psychological), 60);
        try (PDDocument document = Loader.loadPDF(new PdfWriter().write(paper(program)))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            for (int page = 2; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).lines().findFirst()).hasValue(String.valueOf(page));
            }
            assertThat(stripper.getText(document))
                    .contains(
                            "Сопровождение и контроль",
                            "В. П. Орлова".replace(' ', '\u00a0').replace("\u00a0О", "\u00a0О"));
        }
    }

    private Paper paper(ProgramState program) {
        return paper(
                new Material(
                        program,
                        school.state().name(),
                        school.staff().stream()
                                .map(PersonRow::of)
                                .collect(Collectors.toMap(PersonRow::id, Function.identity())),
                        Stream.of(methodical, psychological)
                                .map(DeficitRow::of)
                                .collect(Collectors.toMap(DeficitRow::id, Function.identity())),
                        PersonRow.of(school.person(school.head()))),
                program.status().equals("APPROVED") ? "" : "ПРОЕКТ");
    }

    private static Paper paper(Material material, String mark) {
        return new Forms(List.of(), null)
                .paper(
                        "program",
                        ProgramPaper.TYPE.version(),
                        JsonMapper.shared().writeValueAsString(ProgramInput.of(material)),
                        null,
                        mark.isEmpty() ? null : mark);
    }

    private static String pdf(Paper paper) {
        return Printed.pdf(new PdfWriter().write(paper));
    }

    private static String docx(Paper paper) {
        return Printed.docx(new DocxWriter().write(paper));
    }
}

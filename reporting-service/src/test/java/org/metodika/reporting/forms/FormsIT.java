package org.metodika.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.paper.DocxWriter;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.paper.PaperTemplates;
import org.metodika.reporting.paper.PdfWriter;

/** What holds for the template of every type of document. */
@ReportingTest
class FormsIT {

    private static final int ROWS = 4;

    private static final Map<String, Object> REGISTERED =
            Map.of("number", "12", "schoolYear", "2026/2027", "on", "28 сентября 2026 г.", "hash", "0123456789ab");

    /** Two lines' worth, and a word that no line holds. */
    private static final String LONG = " — слово за словом до самого конца строки и дальше, "
            + "превысокомногорассмотрительствующийсверхдлинныйтерминологизированный, № 12 от 28 сентября 2026 г.";

    private final Forms forms;
    private final PaperTemplates templates = new PaperTemplates();

    FormsIT(Forms forms) {
        this.forms = forms;
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateNamesOnlyWhatItsInputHas() {
        return tests(type -> {
            filled(type, ROWS, "§", REGISTERED);
            filled(type, 0, "", false);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTypePrintsAllOfItsInputInBothForms() {
        return tests(type -> {
            Paper paper = filled(type, ROWS, "§", REGISTERED);
            String docx = Printed.docx(new DocxWriter().write(paper));

            assertThat(Printed.words(docx)).isEqualTo(Printed.words(Printed.pdf(new PdfWriter().write(paper))));
            assertThat(TemplateLint.input(type.inputType(), ROWS, "§").entrySet().stream()
                            .filter(part -> !(part.getValue() instanceof Boolean))
                            .filter(part ->
                                    TemplateLint.texts(part.getValue()).stream().noneMatch(docx::contains))
                            .map(Map.Entry::getKey))
                    .as("what is never printed")
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTypeKeepsLongTextsWithinTheMargins() {
        return tests(type -> assertThat(
                        Printed.beyondMargins(new PdfWriter().write(filled(type, ROWS, LONG, REGISTERED))))
                .isEmpty());
    }

    private Paper filled(DocumentDefinition<?> type, int rows, String text, Object registered) {
        return templates.fill(template(type), input(type, rows, text, registered), null);
    }

    private static Map<String, Object> input(DocumentDefinition<?> type, int rows, String text, Object registered) {
        Map<String, Object> input = TemplateLint.input(type.inputType(), rows, text);
        input.put("registered", registered);
        return input;
    }

    private static String template(DocumentDefinition<?> type) {
        return type.type().code() + "." + type.type().version();
    }

    private Stream<DynamicTest> tests(ThrowingCheck check) {
        return forms.definitions().stream()
                .sorted(Comparator.comparing(definition -> definition.type().code()))
                .map(definition -> DynamicTest.dynamicTest(definition.type().code(), () -> check.of(definition)));
    }

    @FunctionalInterface
    private interface ThrowingCheck {
        void of(DocumentDefinition<?> type);
    }
}

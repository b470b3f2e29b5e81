package org.metodika.reporting.wordform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.metodika.reporting.Printed;
import org.metodika.reporting.wordform.WordFormUnfit.Reason;

/** Word documents with named fields. */
class WordFormTest {

    record Person(String full, String position) {}

    record Task(String title, String day) {}

    record Group(String name, List<Task> tasks) {}

    record Input(String school, Person teacher, boolean amended, List<Group> groups, List<String> notes) {}

    private static final Fields FIELDS = Fields.of(Input.class);

    private static final Map<String, Object> INPUT = Map.of(
            "school",
            "МБОУ «СОШ № 7»",
            "teacher",
            Map.of("full", "Соколова Мария Андреевна", "position", "Учитель\nрусского языка"),
            "amended",
            true,
            "groups",
            List.of(
                    Map.of(
                            "name",
                            "Директор",
                            "tasks",
                            List.of(
                                    Map.of("title", "Провести педсовет", "day", "20.12.2026"),
                                    Map.of("title", "Издать приказ", "day", "21.12.2026"))),
                    Map.of("name", "Педагоги", "tasks", List.of(Map.of("title", "Выбрать форму", "day", "")))),
            "notes",
            List.of("первое", "второе"));

    @Test
    void offersTextsByTheirPaths() {
        assertThat(FIELDS.paths())
                .containsExactly(
                        "groups.name",
                        "groups.tasks.day",
                        "groups.tasks.title",
                        "notes",
                        "registered.hash",
                        "registered.number",
                        "registered.on",
                        "registered.schoolYear",
                        "school",
                        "teacher.full",
                        "teacher.position");
    }

    @Test
    void fillsAFieldThatWordHasSplitOverRuns() throws Exception {
        byte[] file = document(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String run : List.of("Педагог {", "{tea", "cher.", "full }", "}, {{school}}", "; {{notes}}.")) {
                paragraph.createRun().setText(run);
            }
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{teacher.position}}");
        });

        WordForm form = WordForm.of(file);
        String text = Printed.docx(form.fill(FIELDS, INPUT));

        assertThat(form.names()).containsExactly("notes", "school", "teacher.full", "teacher.position");
        assertThat(form.unknown(FIELDS)).isEmpty();
        assertThat(text)
                .contains("Педагог Соколова Мария Андреевна, МБОУ «СОШ № 7»; первое, второе.")
                .contains("Учитель русского языка")
                .doesNotContain("{", "}");
    }

    @Test
    void repeatsARowForEachRowOfAList() throws Exception {
        byte[] file = document(document -> {
            XWPFTable table = document.createTable(3, 3);
            List.of("Участник", "Дело", "Срок")
                    .forEach(title -> table.getRow(0)
                            .getCell(List.of("Участник", "Дело", "Срок").indexOf(title))
                            .setText(title));
            table.getRow(1).getCell(0).setText("{{groups.name}}");
            table.getRow(1).getCell(1).setText("{{groups.tasks.title}}");
            table.getRow(1).getCell(2).setText("{{groups.tasks.day}}");
            table.getRow(2).getCell(0).setText("Итого {{teacher.full}}");
        });

        byte[] filled = WordForm.of(file).fill(FIELDS, INPUT);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList()))
                    .containsExactly(
                            List.of("Участник", "Дело", "Срок"),
                            List.of("Директор", "Провести педсовет", "20.12.2026"),
                            List.of("Директор", "Издать приказ", "21.12.2026"),
                            List.of("Педагоги", "Выбрать форму", ""),
                            List.of("Итого Соколова Мария Андреевна", "", ""));
        }
    }

    @Test
    void namesFieldsThatNothingOffers() throws Exception {
        byte[] file = document(document -> document.createParagraph()
                .createRun()
                .setText("{{teacher.full}} {{teacher.phone}} {{groups}} {{amended}}"));

        assertThat(WordForm.of(file).unknown(FIELDS)).containsExactly("amended", "groups", "teacher.phone");
    }

    @Test
    void refusesWhatIsNoHarmlessWordDocument() throws Exception {
        byte[] good =
                document(document -> document.createParagraph().createRun().setText("{{school}}"));

        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Reason.NO_DOCX);
        refused(new byte[0], Reason.NO_DOCX);
        refused(new byte[WordForm.LARGEST + 1], Reason.TOO_LARGE);
        refused(with(good, "word/vbaProject.bin", new byte[] {1}), Reason.ACTIVE_CONTENT);
        refused(with(good, "word/embeddings/oleObject1.bin", new byte[] {1}), Reason.ACTIVE_CONTENT);
        refused(
                with(
                        good,
                        "word/_rels/settings.xml.rels",
                        ("<Relationships><Relationship Id=\"a\" Type=\"http://x/attachedTemplate\""
                                        + " Target=\"http://example.org/a.dotm\" TargetMode=\"External\"/></Relationships>")
                                .getBytes(StandardCharsets.UTF_8)),
                Reason.ACTIVE_CONTENT);
        refused(with(good, "word/media/bomb.png", new byte[25 * 1024 * 1024]), Reason.TOO_LARGE);
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> WordForm.of(file))
                .isInstanceOfSatisfying(
                        WordFormUnfit.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));
    }

    private static byte[] document(Consumer<XWPFDocument> content) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    /** The same package with one more part. */
    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}

package org.metodika.program.portfolios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.SampleFiles.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.files.DisplayName;
import org.metodika.kit.files.FileCheck;
import org.metodika.test.Requirement;
import org.metodika.test.SampleFiles;

/** The content of a file decides, not its name; and no archive is opened wider than is good. */
@Requirement("B52")
class FileCheckTest {

    private static final String UNSAFE = "portfolio-file-unsafe-archive";
    private static final String BOMB = "portfolio-file-bomb";
    private static final String MACROS = "portfolio-file-has-macros";
    private static final int MOST_PARTS = 2_000;
    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder;

    FileCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> flaws(FileType type, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("sent"), content);
        return FileCheck.flaws(file, type, "portfolio-file").stream()
                .map(Flaw::code)
                .toList();
    }

    @Test
    void takesWhatIsWhatItsNameSays() throws IOException {
        assertThat(flaws(FileType.PDF, SampleFiles.pdf(1, 2_000))).isEmpty();
        assertThat(flaws(FileType.PNG, SampleFiles.png())).isEmpty();
        assertThat(flaws(FileType.JPEG, SampleFiles.jpeg())).isEmpty();
        assertThat(flaws(FileType.DOCX, SampleFiles.docx())).isEmpty();
        assertThat(flaws(FileType.XLSX, SampleFiles.office(FileType.XLSX.mediaType(), "xl/workbook.xml")))
                .isEmpty();
        assertThat(flaws(FileType.PPTX, SampleFiles.office(FileType.PPTX.mediaType(), "ppt/presentation.xml")))
                .isEmpty();
        assertThat(flaws(FileType.ODT, SampleFiles.odt())).isEmpty();
        assertThat(flaws(FileType.TXT, text("План урока\r\n1.\tПовторение\n"))).isEmpty();
        assertThat(flaws(FileType.TXT, "План урока по литературе".getBytes(Charset.forName("windows-1251"))))
                .isEmpty();
    }

    @Test
    void refusesWhatIsSomethingElse() throws IOException {
        byte[] program = Arrays.copyOf(text("MZ\u0090"), 400);
        assertThat(flaws(FileType.PDF, program)).containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.TXT, program)).containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.JPEG, SampleFiles.png())).containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.TXT, text("<!DOCTYPE html><html><script>1</script></html>")))
                .containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.TXT, text("План\u0001урока"))).containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.DOCX, SampleFiles.pdf(1, 900))).containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.ODT, SampleFiles.docx())).containsExactly("portfolio-file-not-its-type");
        assertThat(flaws(FileType.PDF, SampleFiles.docx())).containsExactly("portfolio-file-not-its-type");
    }

    @Test
    void refusesAnArchiveThatIsNoSuchDocument() throws IOException {
        String inside = "portfolio-file-not-its-type-inside";
        assertThat(flaws(FileType.XLSX, SampleFiles.docx())).containsExactly(inside);
        assertThat(flaws(FileType.ODT, SampleFiles.zip(Map.of("content.xml", text("<x/>")))))
                .containsExactly(inside);
        assertThat(flaws(FileType.DOCX, SampleFiles.zip(Map.of("readme.txt", text("x")))))
                .containsExactly(inside);
        Map<String, byte[]> without = SampleFiles.wordParts();
        without.remove("word/document.xml");
        assertThat(flaws(FileType.DOCX, SampleFiles.zip(without))).containsExactly(inside);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(flaws(FileType.TXT, new byte[0])).containsExactly("portfolio-file-empty");
    }

    @Test
    void refusesWhatBurstsWhenItIsUnpackedWhateverItsDirectorySays() throws IOException {
        byte[] zeros = new byte[8 * MEGABYTE];
        assertThat(flaws(FileType.DOCX, SampleFiles.docxWith("word/media/image1.bmp", zeros)))
                .containsExactly(BOMB);
        assertThat(flaws(FileType.DOCX, SampleFiles.docxLying(zeros, 1_000))).containsExactly(BOMB);
        assertThat(flaws(FileType.DOCX, SampleFiles.docxLying(new byte[5_000], 10)))
                .containsExactly(UNSAFE);
    }

    @Test
    void takesAPictureThatPacksWellAsLongAsItIsATrifle() throws IOException {
        assertThat(flaws(FileType.DOCX, SampleFiles.docxWith("word/media/image1.bmp", new byte[MEGABYTE / 2])))
                .isEmpty();
    }

    @Test
    void refusesMorePartsThanADocumentHas() throws IOException {
        Map<String, byte[]> many = SampleFiles.wordParts();
        for (int i = 0; i < MOST_PARTS; i++) {
            many.put("word/part" + i, new byte[0]);
        }
        assertThat(flaws(FileType.DOCX, SampleFiles.zip(many))).containsExactly(BOMB);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin",
        "word/VBAPROJECT.BIN",
        "vbaData.xml",
        "word/embeddings/report.xlsm",
        "xl/macrosheets/sheet1.xml",
        "word/activeX/activeX1.bin",
        "Basic/Standard/Module1.xml",
        "Scripts/python/run.py"
    })
    void refusesMacros(String part) throws IOException {
        assertThat(flaws(FileType.DOCX, SampleFiles.docxWith(part, text("Sub AutoOpen()"))))
                .containsExactly(MACROS);
    }

    @Test
    void refusesADocumentThatSaysItHasMacros() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(SampleFiles.wordParts());
        parts.put(
                "[Content_Types].xml",
                text("<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"));
        assertThat(flaws(FileType.DOCX, SampleFiles.zip(parts))).containsExactly(MACROS);
    }

    @ParameterizedTest
    @CsvSource({"../evil.xml", "word/../../evil.xml", "/etc/passwd", "word\\..\\evil.xml", "C:/evil.xml"})
    void refusesPathsThatLeadOut(String part) throws IOException {
        assertThat(flaws(FileType.DOCX, SampleFiles.docxWith(part, text("x")))).containsExactly(UNSAFE);
    }

    @Test
    void refusesADocumentThatIsCutOff() throws IOException {
        byte[] whole = SampleFiles.docx();
        assertThat(flaws(FileType.DOCX, Arrays.copyOf(whole, whole.length / 2))).containsExactly(UNSAFE);
    }

    @ParameterizedTest
    @CsvSource({
        "отчёт.PDF, PDF",
        "урок.docx, DOCX",
        "фото.JPeg, JPEG",
        "архив.tar.png, PNG",
        "план.doc, ''",
        "pdf, ''",
        "run.exe, ''",
        "макрос.docm, ''",
        "страница.html, ''"
    })
    void knowsTheTypeByTheEndingAlone(String name, String type) {
        assertThat(FileType.ofName(name).map(Enum::name).orElse("")).isEqualTo(type);
    }

    @Test
    void cleansNamesForThoseWhoReadThem() {
        assertThat(DisplayName.of("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(DisplayName.of("C:\\Users\\Мария\\урок.docx")).isEqualTo("урок.docx");
        assertThat(DisplayName.of("а\u202Efdp.exe\u0000\r\n\".pdf")).isEqualTo("аfdp.exe_.pdf");
        assertThat(DisplayName.of("  .. ")).isEqualTo("файл");
        assertThat(DisplayName.of(null)).isEqualTo("файл");
        assertThat(DisplayName.of("con.txt")).isEqualTo("_con.txt");
        assertThat(DisplayName.of("и\u0306.txt")).isEqualTo("й.txt");
        assertThat(DisplayName.of("я".repeat(500) + ".pdf")).hasSize(120).endsWith("я.pdf");
    }
}

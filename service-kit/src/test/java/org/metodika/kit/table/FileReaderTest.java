package org.metodika.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.table.FileReader.Reading;
import org.metodika.kit.table.Sheet.Line;

class FileReaderTest {

    private static final List<Field> SCHOOLS = List.of(
            Field.obligatory("schoolId", "Код", "Код организации"),
            Field.obligatory("name", "Название"),
            Field.obligatory("organisationType", "Тип"),
            Field.obligatory("timeZone", "Часовой пояс"));
    private static final List<Field> STAFF = List.of(
            Field.obligatory("schoolId", "Код", "Код организации"),
            Field.obligatory("staffNumber", "Таб. номер"),
            Field.obligatory("hiredOn", "Дата приёма"));

    private static final String TABLE = "Код;Название;Тип;Часовой пояс\r\n1001;Школа № 1;школа;МСК\r\n";

    @Test
    void readsUtf8WithAndWithoutMarkAndWindows1251AndUtf16() {
        byte[] utf8 = TABLE.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8);
        byte[] windows = TABLE.getBytes(Charset.forName("windows-1251"));
        byte[] utf16 = ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_16LE);

        for (byte[] file : List.of(utf8, marked, windows, utf16)) {
            Sheet sheet = sheet(file);
            assertThat(sheet.headings()).containsExactly("Код", "Название", "Тип", "Часовой пояс");
            assertThat(sheet.lines()).containsExactly(new Line(2, List.of("1001", "Школа № 1", "школа", "МСК")));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void findsTheSeparator(char separator) {
        String text = "Код;\"Название; полное, или\tкраткое\";Тип\n1001;Школа;школа".replace(';', separator);

        assertThat(sheet(text).headings()).hasSize(3);
        assertThat(sheet(text).lines().getFirst().cells()).containsExactly("1001", "Школа", "школа");
    }

    @Test
    void obeysTheSeparatorThatExcelNames() {
        assertThat(sheet("sep=,\r\nКод,Название,Тип\r\n1001,\"А;Б;В\",школа\r\n")
                        .lines())
                .containsExactly(new Line(3, List.of("1001", "А;Б;В", "школа")));
    }

    @Test
    void quotedFieldsHoldLineBreaksAndQuotesAndLinesAreCountedInTheFile() {
        String text = "Код;Название;Тип\n1001;\"Школа\n«Рост» \"\"имени\"\"\";школа\n\n1002;Вторая;школа\n";

        assertThat(sheet(text).lines())
                .containsExactly(
                        new Line(2, List.of("1001", "Школа\n«Рост» \"имени\"", "школа")),
                        new Line(5, List.of("1002", "Вторая", "школа")));
    }

    @Test
    void findsHeadingsBelowATitleAndPassesOverEmptyLines() {
        String text = "Список организаций;;\n;;\nКод;Название;Тип\n;;\n1001;Школа;школа\n";

        assertThat(sheet(text).headingsLine()).isEqualTo(3);
        assertThat(sheet(text).lines()).extracting(Line::number).containsExactly(5);
    }

    @Test
    void readsXlsxDatesAndNumbersAsCodes() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Код организации");
            sheet.value(0, 1, "Таб. номер");
            sheet.value(0, 2, "Дата приёма");
            sheet.value(1, 0, 1001);
            sheet.value(1, 1, 7.0);
            sheet.value(1, 2, LocalDate.of(2026, 12, 31));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(4, 0, "1002");
            sheet.formula(4, 1, "3+4");
            sheet.value(4, 2, "01.09.2026");
        });

        Sheet sheet = sheet(file);
        assertThat(sheet.lines().getFirst()).isEqualTo(new Line(2, List.of("1001", "7", "2026-12-31")));
        assertThat(sheet.lines().getLast().number()).isEqualTo(5);
        assertThat(sheet.lines()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo("file-empty");
        assertThat(reason(" \n;;\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-empty");
        assertThat(reason("Код;Название".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-without-rows");
        assertThat(reason(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
                .isEqualTo("file-old-excel");
        assertThat(reason(new byte[] {(byte) 0x98, 'a', ';', 'b'})).isEqualTo("file-encoding");
        assertThat(reason(new byte[] {'%', 'P', 'D', 'F', 0, 0, (byte) 0xff, ';'}))
                .isEqualTo("file-encoding");
        assertThat(reason("Код;Название\n1;\"a\"b;c\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file-csv-broken");
        assertThat(reason(zip("readme.txt", 10))).isEqualTo("file-xlsx-broken");
        byte[] cut = Arrays.copyOf(workbook(sheet -> sheet.value(0, 0, "Код")), 300);
        assertThat(reason(cut)).isEqualTo("file-xlsx-broken");
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
        assertThat(reason(zip("xl/worksheets/sheet1.xml", 310))).isEqualTo("file-xlsx-broken");
    }

    @Test
    void refusesMoreRowsThanAnybodyTypes() {
        String text = "Код;Название;Тип\n" + "1;А;школа\n".repeat(20_001);

        assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("file-too-many-rows");
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(byte[] file) {
        Reading reading = FileReader.read(file, STAFF);
        if (reading instanceof Reading.Unreadable) {
            reading = FileReader.read(file, SCHOOLS);
        }
        return switch (headed(file, reading)) {
            case Reading.Read(var sheet) -> sheet;
            case Reading.Unreadable(var reason) -> throw new AssertionError(reason.toString());
        };
    }

    /** Schools and staff have different headings; whichever the file has is meant. */
    private static Reading headed(byte[] file, Reading asStaff) {
        Reading asSchools = FileReader.read(file, SCHOOLS);
        return asSchools instanceof Reading.Read(var sheet) && sheet.headings().contains("Название")
                ? asSchools
                : asStaff;
    }

    private static String reason(byte[] file) {
        return FileReader.read(file, SCHOOLS) instanceof Reading.Unreadable(var reason) ? reason.reason() : "readable";
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Лист1");
            filling.fill(sheet);
            sheet.finish();
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}

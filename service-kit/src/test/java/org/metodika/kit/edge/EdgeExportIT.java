package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.metodika.kit.edge.Caller.Answer;
import org.metodika.kit.web.export.Export;
import org.springframework.web.util.HtmlUtils;

@EdgeTest
class EdgeExportIT {

    private final Caller caller;

    EdgeExportIT(Caller caller) {
        this.caller = caller;
    }

    @Test
    void writesCsvThatARussianSpreadsheetOpensAndNeverCarriesOut() {
        Answer answer = caller.get("/api/notes?format=csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains("notes.csv");
        assertThat(answer.text())
                .isEqualTo("\ufeffТекст;Оценка;День\r\n'=1+1;2,50;31.12.2026\r\n\"Отчёт; «план»\";-3;\r\n");
    }

    @Test
    void takesAcceptAsWellAsFormatAndTheLanguageOfTheCaller() {
        Answer answer = caller.get("/api/notes", "Accept", "text/csv", "Accept-Language", "en");

        assertThat(answer.text()).startsWith("\ufeffText;Mark;Day\r\n'=1+1;2.50;2026-12-31\r\n");
    }

    @Test
    void writesASheetWithTypedCells() throws IOException {
        Answer answer = caller.get("/api/notes?format=xlsx");

        assertThat(answer.header("Content-Type")).isEqualTo(Export.XLSX);
        assertThat(answer.header("Content-Disposition")).contains("notes.xlsx");
        String sheet = entry(answer.body(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>2.50</v>", "<v>-3</v>", "<v>46387");
        assertThat(sheet).doesNotContain("<f>");
        assertThat(unescaped(entry(answer.body(), "xl/sharedStrings.xml"))).contains("Текст", "Оценка", "День");
        assertThat(unescaped(sheet)).contains("=1+1", "Отчёт; «план»");
    }

    @Test
    void cutsTheConnectionWhenATableFailsOnItsWay() {
        assertThatThrownBy(() -> caller.get("/api/notes/breaking-off")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void answersJsonToWhoAsksForNothingElse() {
        assertThat(caller.get("/api/notes").header("Content-Type")).isEqualTo("application/json");
        assertThat(caller.get("/api/notes", "Accept", "*/*").header("Content-Type"))
                .isEqualTo("application/json");
        assertThat(caller.get("/api/notes?format=json").header("Content-Type")).isEqualTo("application/json");
    }

    private static String unescaped(String xml) {
        return HtmlUtils.htmlUnescape(xml);
    }

    private static String entry(byte[] archive, String name) throws IOException {
        Path file = Files.createTempFile("notes", ".xlsx");
        try {
            Files.write(file, archive);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(name);
                return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}

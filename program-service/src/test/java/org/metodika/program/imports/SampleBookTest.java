package org.metodika.program.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The sample in docs is the one that the tests import; {@code -Dsamples.write=true} writes it again. */
class SampleBookTest {

    private static final Path SAMPLE = Path.of("../docs/samples/programs.xlsx");

    @Test
    void theSampleIsAsItIsMeant() throws IOException {
        byte[] meant = SampleBook.draft().xlsx();
        if (Boolean.getBoolean("samples.write")) {
            Files.write(SAMPLE, meant);
        }

        assertThat(cells(Files.readAllBytes(SAMPLE))).isEqualTo(cells(meant));
    }

    private static Map<String, List<List<String>>> cells(byte[] file) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(
                        sheet.getName(),
                        sheet.read().stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell == null ? "" : cell.getText())
                                        .toList())
                                .toList());
            }
        }
        return sheets;
    }
}

package org.metodika.kit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.metodika.kit.table.FileReader.Unreadable;
import org.metodika.kit.table.Sheet.Line;

/** Sheets of an XLSX workbook: date cells as ISO dates, whole numbers without a point, formulas by their values. */
public final class XlsxFile {

    /** Unpacked size at which a workbook is no staff list but an attack. */
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    /** Sheets that people scroll in have empty rows without end; nobody types more than this. */
    private static final int MOST_LINES = FileReader.MOST_ROWS + 1000;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final int DIGITS_OF_EXCEL = 15;

    private XlsxFile() {}

    /** The lines of the first visible sheet. */
    static List<Line> lines(byte[] file) throws Unreadable {
        checkUnpackedSize(file);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            Optional<org.dhatim.fastexcel.reader.Sheet> visible = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            return visible.isEmpty() ? List.of() : lines(book, visible.get());
        } catch (IOException | RuntimeException e) {
            // The library has a runtime exception of its own for each thing that can be wrong with a workbook.
            throw new Unreadable("file-xlsx-broken");
        }
    }

    /** The lines of every visible sheet, by its name, in their order. */
    public static Map<String, List<Line>> sheets(byte[] file) throws Unreadable {
        checkUnpackedSize(file);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            Map<String, List<Line>> sheets = new LinkedHashMap<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.put(sheet.getName(), lines(book, sheet));
                }
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("file-xlsx-broken");
        }
    }

    private static List<Line> lines(ReadableWorkbook book, org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> new Line(row.getRowNum(), cells(book, row)))
                    .filter(line -> !line.isEmpty())
                    .limit(MOST_LINES)
                    .toList();
        }
    }

    private static List<String> cells(ReadableWorkbook book, Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.add(text(book, cell));
            }
        }
        return cells;
    }

    private static String text(ReadableWorkbook book, Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> Objects.requireNonNullElse(cell.asString(), "");
            case BOOLEAN, ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "");
            case NUMBER, FORMULA -> number(book, cell);
        };
    }

    private static String number(ReadableWorkbook book, Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw).round(new MathContext(DIGITS_OF_EXCEL));
        if (isDate(cell) && number.signum() > 0 && number.precision() - number.scale() <= 7) {
            LocalDate epoch = book.isDate1904() ? EPOCH_1904 : EPOCH_1900;
            return epoch.plusDays(number.longValue()).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36))) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return bare.contains("y") || bare.contains("d") || bare.contains("г") || bare.contains("д");
    }

    private static void checkUnpackedSize(byte[] file) throws Unreadable {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        // Not the JDK's stream: it refuses archives that the library, like Excel, reads.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    unpacked += size(content, buffer, MOST_UNPACKED - unpacked);
                }
                if (unpacked > MOST_UNPACKED) {
                    throw new Unreadable("file-xlsx-broken");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("file-xlsx-broken");
        }
    }

    private static long size(InputStream entry, byte[] buffer, long enough) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= enough; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}

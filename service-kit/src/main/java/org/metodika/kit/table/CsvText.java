package org.metodika.kit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metodika.kit.table.FileReader.Unreadable;
import org.metodika.kit.table.Sheet.Line;

/**
 * CSV as people save it: UTF-8 with or without a mark, UTF-16 with one, or windows-1251; separated by semicolons, commas or
 * tabs; quoted fields may hold line breaks.
 */
public final class CsvText {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvText() {}

    static List<Line> lines(byte[] file) throws Unreadable {
        String text = decode(file);
        int skipped = 0;
        char separator = separator(text);
        // Excel names the separator in a first line of its own.
        if (text.regionMatches(true, 0, "sep=", 0, 4)) {
            int end = text.indexOf('\n');
            separator = text.length() > 4 ? text.charAt(4) : separator;
            text = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        }
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(1024 * 1024)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                lines.add(new Line((int) record.getStartingLineNumber() + skipped, record.getFields()));
            }
        } catch (CsvParseException e) {
            throw new Unreadable(
                    "file-csv-broken", lines.isEmpty() ? 1 : lines.getLast().number() + 1);
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory can't fail", e);
        }
        return lines;
    }

    private static String decode(byte[] file) throws Unreadable {
        if (hasMark(file, 0xef, 0xbb, 0xbf)) {
            return strict(file, 3, StandardCharsets.UTF_8).orElseThrow(() -> new Unreadable("file-encoding"));
        }
        if (hasMark(file, 0xff, 0xfe)) {
            return strict(file, 2, StandardCharsets.UTF_16LE).orElseThrow(() -> new Unreadable("file-encoding"));
        }
        if (hasMark(file, 0xfe, 0xff)) {
            return strict(file, 2, StandardCharsets.UTF_16BE).orElseThrow(() -> new Unreadable("file-encoding"));
        }
        String text = strict(file, 0, StandardCharsets.UTF_8)
                .or(() -> strict(file, 0, WINDOWS_1251))
                .orElseThrow(() -> new Unreadable("file-encoding"));
        // A picture or a PDF decodes as windows-1251 too, but a table holds no zero bytes.
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("file-encoding");
        }
        return text;
    }

    private static Optional<String> strict(byte[] file, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean hasMark(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The separator that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && sum(counts) > 0) {
                break;
            } else if (!quoted) {
                for (int k = 0; k < SEPARATORS.length; k++) {
                    counts[k] += sign == SEPARATORS[k] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return SEPARATORS[best];
    }

    private static int sum(int... counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}

package org.metodika.kit.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CSV as a Russian Excel opens it: UTF-8 with a byte order mark, semicolons, decimal commas and dotted dates in Russian. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String DANGEROUS_START = "=+-@\t\r";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private CsvFile() {}

    static <R> void write(Table<R> table, List<String> titles, Iterator<R> rows, OutputStream out, Locale locale)
            throws IOException {
        boolean russian = locale.getLanguage().equals("ru");
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(titles.stream().map(CsvFile::harmless).toList());
        while (rows.hasNext()) {
            R row = rows.next();
            csv.writeRecord(table.columns().stream()
                    .map(column -> cell(column.value().apply(row), russian))
                    .toList());
        }
        csv.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value, boolean russian) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> decimal(number.toPlainString(), russian);
            case Double number -> decimal(BigDecimal.valueOf(number).toPlainString(), russian);
            case Number number -> number.toString();
            case LocalDate date -> day(date, russian);
            case Instant instant -> russian ? TIME.format(instant.atOffset(ZoneOffset.UTC)) : instant.toString();
            case Boolean flag when russian -> flag ? "да" : "нет";
            default -> harmless(value.toString());
        };
    }

    static String day(LocalDate day, boolean russian) {
        return russian ? DATE.format(day) : day.toString();
    }

    private static String decimal(String number, boolean russian) {
        return russian ? number.replace('.', ',') : number;
    }

    /** A spreadsheet takes a text that begins like this for a formula and carries it out. */
    private static String harmless(String text) {
        return text.isEmpty() || DANGEROUS_START.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}

package org.metodika.kit.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX, a block of rows at a time. */
final class SheetFile {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDTH = 22;

    private SheetFile() {}

    static <R> void write(Table<R> table, List<String> titles, Iterator<R> rows, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Metodika", "1.0");
        int number = 0;
        do {
            number++;
            Worksheet sheet = book.newWorksheet(number == 1 ? "1" : String.valueOf(number));
            head(sheet, titles);
            fill(sheet, table, rows);
            sheet.finish();
        } while (rows.hasNext());
        book.finish();
    }

    private static void head(Worksheet sheet, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, titles.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }

    private static <R> void fill(Worksheet sheet, Table<R> table, Iterator<R> rows) throws IOException {
        for (int line = 1; line <= MOST_ROWS && rows.hasNext(); line++) {
            R row = rows.next();
            for (int column = 0; column < table.columns().size(); column++) {
                cell(sheet, line, column, table.columns().get(column).value().apply(row));
            }
            if (line % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case Boolean flag -> sheet.value(line, column, flag);
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("dd.mm.yyyy").set();
            }
            case Instant instant -> {
                sheet.value(line, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                sheet.style(line, column).format("dd.mm.yyyy hh:mm").set();
            }
            default -> {
                String text = value.toString();
                // Inline, because shared texts would all be kept in memory to the end.
                sheet.inlineString(line, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
    }
}

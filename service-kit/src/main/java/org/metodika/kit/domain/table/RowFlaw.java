package org.metodika.kit.domain.table;

import java.util.List;

/**
 * One thing that is wrong in a file.
 *
 * @param sheet sheet of the book; {@link SheetName#NONE} for a table that is alone in its file
 * @param line line of the file, or row of the sheet, from 1
 * @param row which row of data, from 0; -1 for what concerns the headings
 * @param field name of the column in the API
 * @param column heading as it stands in the file
 * @param value what stands there, shortened
 * @param code key of the text, {@code flaw.<code>}
 * @param arguments arguments of the text
 */
public record RowFlaw(
        SheetName sheet,
        int line,
        int row,
        String field,
        String column,
        String value,
        String code,
        List<Object> arguments) {

    private static final int LONGEST_VALUE = 100;

    public RowFlaw {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        arguments = List.copyOf(arguments);
    }

    /** JSON pointer such as {@code /rows/17/employmentKind} or {@code /stages/rows/3/selfMark}. */
    public String pointer() {
        String book = sheet.equals(SheetName.NONE) ? "" : "/" + sheet.key();
        return book + (row < 0 ? "/columns/" + field : "/rows/" + row + "/" + field);
    }
}

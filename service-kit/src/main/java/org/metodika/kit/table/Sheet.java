package org.metodika.kit.table;

import java.util.List;
import org.metodika.kit.domain.table.SheetName;

/**
 * A table as it stands in a file, every cell as text: dates as ISO dates, whole numbers without a point.
 *
 * @param name which sheet of a book it is; {@link SheetName#NONE} for a table that is alone in its file
 * @param headings the headings
 * @param headingsLine line of the headings
 * @param lines rows that are not empty
 */
public record Sheet(SheetName name, List<String> headings, int headingsLine, List<Line> lines) {

    /**
     * A row.
     *
     * @param number line of the file where it begins, or row of the sheet, from 1
     */
    public record Line(int number, List<String> cells) {

        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}

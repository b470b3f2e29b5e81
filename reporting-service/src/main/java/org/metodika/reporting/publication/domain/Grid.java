package org.metodika.reporting.publication.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with margins: the last column is the sum of the others, the last line that of the lines before.
 *
 * @param keys keys of the lines, e.g. school codes; that of the last line is {@value #ALL}
 * @param lines the numbers, as many in each line
 */
public record Grid(List<String> keys, List<List<Cell>> lines) {

    /** Key of the line of totals. */
    public static final String ALL = "";

    public Grid {
        keys = List.copyOf(keys);
        lines = lines.stream().map(List::copyOf).toList();
    }

    /**
     * A number of a table.
     *
     * @param counted what was counted; it never leaves the service where it is hidden
     */
    public record Cell(long counted, boolean hidden) {

        /** What may be seen. */
        public @Nullable Long shown() {
            return hidden ? null : counted;
        }
    }

    /** A table of these parts with its margins, nothing hidden. */
    public static Grid of(List<String> keys, List<List<Long>> parts) {
        int width = parts.isEmpty() ? 0 : parts.getFirst().size();
        List<List<Cell>> lines = new ArrayList<>();
        long[] totals = new long[width + 1];
        for (List<Long> line : parts) {
            List<Cell> cells = new ArrayList<>();
            long sum = 0;
            for (int column = 0; column < width; column++) {
                long number = line.get(column);
                cells.add(new Cell(number, false));
                totals[column] += number;
                sum += number;
            }
            totals[width] += sum;
            cells.add(new Cell(sum, false));
            lines.add(cells);
        }
        List<Cell> last = new ArrayList<>();
        for (long total : totals) {
            last.add(new Cell(total, false));
        }
        lines.add(last);
        List<String> all = new ArrayList<>(keys);
        all.add(ALL);
        return new Grid(all, lines);
    }

    int width() {
        return lines.getLast().size();
    }

    Cell at(int line, int column) {
        return lines.get(line).get(column);
    }
}

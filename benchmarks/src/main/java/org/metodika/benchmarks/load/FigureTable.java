package org.metodika.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures as a Markdown table whose columns also line up where it is read as text. */
final class FigureTable {

    private static final List<String> HEADINGS =
            List.of("what", "aim", "got", "p50", "p99", "max", "errors", "verdict");

    private FigureTable() {}

    static String of(List<Figure> figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        figures.forEach(figure -> lines.add(cells(figure)));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(HEADINGS.size(), 0));
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths.set(i, Math.max(widths.get(i), line.get(i).length()));
            }
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            table.append(row(lines.get(i), widths, ' '));
            if (i == 0) {
                table.append(row(Collections.nCopies(HEADINGS.size(), ""), widths, '-'));
            }
        }
        return table.toString();
    }

    private static List<String> cells(Figure figure) {
        Figure.Times times = figure.times();
        return List.of(
                figure.what(),
                figure.aim(),
                figure.got(),
                times == null ? "" : Figure.millis(times.p50()),
                times == null ? "" : Figure.millis(times.p99()),
                times == null ? "" : Figure.millis(times.max()),
                Long.toString(figure.errors()),
                figure.verdict().word());
    }

    private static String row(List<String> cells, List<Integer> widths, char fill) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            row.append(fill)
                    .append(cell)
                    .append(String.valueOf(fill).repeat(widths.get(i) - cell.length() + 1))
                    .append('|');
        }
        return row.append('\n').toString();
    }
}

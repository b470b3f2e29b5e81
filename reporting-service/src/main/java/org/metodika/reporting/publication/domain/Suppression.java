package org.metodika.reporting.publication.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.publication.domain.Grid.Cell;

/**
 * Hides the small numbers of a table (differentiator 11): each from 1 to {@value #SMALLEST} less one, and as many others as it takes that
 *
 * <ul>
 *   <li>no hidden number follows from what is published, by any combination of lines, columns and totals;
 *   <li>what a line with a published total hides comes to {@value #SMALLEST} at least;
 *   <li>no small number follows from this table together with the one published before, even for somebody who knows which numbers of
 *       which organisation have stayed the same.
 * </ul>
 *
 * What is hidden besides is the smallest that serves.
 */
public final class Suppression {

    /** The smallest number that is told of anybody (k). */
    public static final int SMALLEST = 5;

    private final Grid grid;
    private final @Nullable Grid before;
    private final boolean[][] hidden;

    private Suppression(Grid grid, @Nullable Grid before) {
        this.grid = grid;
        this.before = before;
        this.hidden = new boolean[grid.lines().size()][grid.width()];
    }

    /** A cell of the table that is made, or of the one before. */
    private record Place(boolean earlier, String key, int column) {}

    /**
     * The table with what must be hidden hidden.
     *
     * @param before the table published before, with its numbers; null for the first
     */
    public static Grid of(Grid grid, @Nullable Grid before) {
        Suppression suppression = new Suppression(grid, before);
        suppression.hideSmall();
        suppression.hideMore();
        return suppression.result();
    }

    /** Whether a number tells of somebody. */
    static boolean small(long number) {
        return number > 0 && number < SMALLEST;
    }

    private void hideSmall() {
        for (int line = 0; line < hidden.length; line++) {
            for (int column = 0; column < grid.width(); column++) {
                hidden[line][column] = small(grid.at(line, column).counted());
            }
        }
    }

    /** One more cell at a time; where all are hidden nothing follows any more. */
    private void hideMore() {
        while (true) {
            Optional<List<int[]>> weak = weakLine();
            if (weak.isEmpty()) {
                weak = computed();
            }
            if (weak.isEmpty() || !hideOneOf(weak.get())) {
                return;
            }
        }
    }

    /** A line or column from whose total what it hides can be told. */
    private Optional<List<int[]>> weakLine() {
        return lines().stream().filter(this::isWeak).findFirst();
    }

    private boolean isWeak(List<int[]> line) {
        List<int[]> away = line.stream().filter(this::isHidden).toList();
        if (away.isEmpty() || away.size() == line.size()) {
            return false;
        }
        boolean totalKnown = !isHidden(line.getLast());
        long sum = away.stream().mapToLong(this::number).sum();
        return away.size() == 1 || (totalKnown && sum < SMALLEST);
    }

    /** The lines through a cell that can be computed. */
    private Optional<List<int[]>> computed() {
        Set<Object> alone = system(false).computable();
        Set<Object> together = before == null ? alone : system(true).computable();
        for (int line = 0; line < hidden.length; line++) {
            for (int column = 0; column < grid.width(); column++) {
                if (!hidden[line][column]) {
                    continue;
                }
                Place place = new Place(false, grid.keys().get(line), column);
                boolean small = small(grid.at(line, column).counted());
                if (alone.contains(place) || (small && together.contains(name(place)))) {
                    return Optional.of(around(line, column));
                }
            }
        }
        return earlierComputed(together);
    }

    /** A small number of the table before that this one would give away. */
    private Optional<List<int[]>> earlierComputed(Set<Object> together) {
        Grid earlier = before;
        if (earlier == null) {
            return Optional.empty();
        }
        for (int line = 0; line < earlier.lines().size(); line++) {
            for (int column = 0; column < earlier.width(); column++) {
                Cell cell = earlier.at(line, column);
                Place place = new Place(true, earlier.keys().get(line), column);
                if (cell.hidden() && small(cell.counted()) && together.contains(name(place))) {
                    int here = grid.keys().indexOf(place.key());
                    return Optional.of(here < 0 ? all() : around(here, column));
                }
            }
        }
        return Optional.empty();
    }

    /** What follows from the table, or from both. */
    private Disclosure system(boolean together) {
        Disclosure system = new Disclosure();
        add(system, grid, false, together);
        Grid earlier = before;
        if (together && earlier != null) {
            add(system, earlier, true, true);
        }
        return system;
    }

    private void add(Disclosure system, Grid table, boolean earlier, boolean together) {
        for (List<int[]> line : lines(table)) {
            List<Object> parts = new ArrayList<>();
            for (int[] cell : line.subList(0, line.size() - 1)) {
                unknown(table, cell, earlier, together).ifPresent(parts::add);
            }
            system.line(parts, unknown(table, line.getLast(), earlier, together).orElse(null));
        }
    }

    /** Name of a cell in the system; empty where its number is known. */
    private Optional<Object> unknown(Grid table, int[] cell, boolean earlier, boolean together) {
        boolean away = earlier ? table.at(cell[0], cell[1]).hidden() : hidden[cell[0]][cell[1]];
        if (!away) {
            return Optional.empty();
        }
        Place place = new Place(earlier, table.keys().get(cell[0]), cell[1]);
        if (!together) {
            return Optional.of(place);
        }
        Cell twin = isTotal(table, place) ? null : twin(place);
        boolean same =
                twin != null && twin.counted() == table.at(cell[0], cell[1]).counted();
        if (same && !isHiddenThere(place)) {
            return Optional.empty();
        }
        return Optional.of(name(place));
    }

    /**
     * Two cells that stayed the same have one name. Totals have not: whether a total is the same nobody knows but from what is published.
     */
    private Object name(Place place) {
        Cell twin = twin(place);
        Grid own = place.earlier() ? before : grid;
        if (twin == null || own == null || isTotal(own, place)) {
            return place;
        }
        long number = own.at(own.keys().indexOf(place.key()), place.column()).counted();
        return twin.counted() == number ? new Place(true, place.key(), place.column()) : place;
    }

    /** The same cell of the other table; null where there is none. */
    private @Nullable Cell twin(Place place) {
        Grid other = place.earlier() ? grid : before;
        if (other == null) {
            return null;
        }
        int line = other.keys().indexOf(place.key());
        return line < 0 || place.column() >= other.width() ? null : other.at(line, place.column());
    }

    private static boolean isTotal(Grid table, Place place) {
        return place.key().equals(Grid.ALL) || place.column() == table.width() - 1;
    }

    private boolean isHiddenThere(Place place) {
        if (place.earlier()) {
            return hidden[grid.keys().indexOf(place.key())][place.column()];
        }
        Cell twin = twin(place);
        return twin != null && twin.hidden();
    }

    /** Hides the smallest number of these cells that is not hidden yet, totals last; any of the table where there is none. */
    private boolean hideOneOf(List<int[]> cells) {
        Optional<int[]> next = smallest(cells).or(() -> smallest(all()));
        next.ifPresent(cell -> hidden[cell[0]][cell[1]] = true);
        return next.isPresent();
    }

    private Optional<int[]> smallest(List<int[]> cells) {
        return cells.stream()
                .filter(cell -> !isHidden(cell))
                .min(Comparator.comparing((int[] cell) -> isTotal(cell))
                        .thenComparing(cell -> number(cell) == 0)
                        .thenComparing(cell -> !wasHidden(cell))
                        .thenComparing(this::number));
    }

    private boolean isTotal(int[] cell) {
        return cell[0] == hidden.length - 1 || cell[1] == grid.width() - 1;
    }

    private boolean wasHidden(int[] cell) {
        Cell twin = twin(new Place(false, grid.keys().get(cell[0]), cell[1]));
        return twin != null && twin.hidden();
    }

    private boolean isHidden(int[] cell) {
        return hidden[cell[0]][cell[1]];
    }

    private long number(int[] cell) {
        return grid.at(cell[0], cell[1]).counted();
    }

    private List<int[]> around(int line, int column) {
        List<int[]> cells = new ArrayList<>();
        for (int other = 0; other < grid.width(); other++) {
            cells.add(new int[] {line, other});
        }
        for (int other = 0; other < hidden.length; other++) {
            cells.add(new int[] {other, column});
        }
        return cells;
    }

    private List<int[]> all() {
        return lines().stream().flatMap(List::stream).toList();
    }

    private List<List<int[]>> lines() {
        return lines(grid);
    }

    /** Lines and columns, the total of each at its end. */
    private static List<List<int[]>> lines(Grid table) {
        List<List<int[]>> lines = new ArrayList<>();
        for (int line = 0; line < table.lines().size(); line++) {
            List<int[]> cells = new ArrayList<>();
            for (int column = 0; column < table.width(); column++) {
                cells.add(new int[] {line, column});
            }
            lines.add(cells);
        }
        for (int column = 0; column < table.width(); column++) {
            List<int[]> cells = new ArrayList<>();
            for (int line = 0; line < table.lines().size(); line++) {
                cells.add(new int[] {line, column});
            }
            lines.add(cells);
        }
        return lines;
    }

    private Grid result() {
        List<List<Cell>> lines = new ArrayList<>();
        for (int line = 0; line < hidden.length; line++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                cells.add(new Cell(grid.at(line, column).counted(), hidden[line][column]));
            }
            lines.add(cells);
        }
        return new Grid(grid.keys(), lines);
    }
}

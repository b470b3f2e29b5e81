package org.metodika.reporting.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.metodika.test.Requirement;

/** Tries to compute what is hidden, by all that linear algebra can do, and must not succeed. */
@Requirement("A14")
class SuppressionTest {

    private static final long SEED = 20261127;
    private static final int TIMES = 150;

    @Test
    void hidesNothingWhereNothingIsSmall() {
        Grid grid = Grid.of(List.of("a", "b"), List.of(List.of(5L, 9L), List.of(0L, 12L)));

        assertThat(Suppression.of(grid, null)).isEqualTo(grid);
    }

    @Test
    void hidesWithASmallNumberTheOthersThatGiveItAway() {
        Grid grid = Grid.of(List.of("a", "b", "c"), List.of(List.of(3L, 20L), List.of(10L, 30L), List.of(40L, 50L)));

        Grid published = Suppression.of(grid, null);

        assertThat(hidden(published)).contains("a/0").hasSizeGreaterThanOrEqualTo(4);
        assertThat(published.lines().get(2)).as("what is far from it stays").noneMatch(Grid.Cell::hidden);
        assertThat(Attack.on(published)).isEmpty();
    }

    /** Without this a plain table would be given away, so the attack is one. */
    @Test
    void wouldBeComputedWithoutIt() {
        Grid grid = Grid.of(List.of("a", "b"), List.of(List.of(3L, 20L), List.of(10L, 30L)));
        List<List<Grid.Cell>> lines = new ArrayList<>(grid.lines());
        lines.set(0, List.of(new Grid.Cell(3, true), new Grid.Cell(20, false), new Grid.Cell(23, false)));

        assertThat(Attack.on(new Grid(grid.keys(), lines))).containsExactly("now/a/0");
    }

    /** Why no school publishes by itself: what it has to hide of its own is not what the digest hides of it. */
    @Test
    void wouldBeUndoneByATableOfOneSchoolBesideIt() {
        Grid grid = Grid.of(List.of("a", "b", "c"), List.of(List.of(3L, 20L), List.of(10L, 30L), List.of(40L, 50L)));
        Grid digest = Suppression.of(grid, null);
        assertThat(hidden(digest)).as("for the sake of a").contains("b/0", "b/1");
        Grid ofItsOwn = Suppression.of(Grid.of(List.of("b"), List.of(List.of(10L, 30L))), null);
        assertThat(hidden(ofItsOwn)).as("nothing there is small").isEmpty();

        List<List<Grid.Cell>> lines = new ArrayList<>(digest.lines());
        lines.set(1, ofItsOwn.lines().getFirst());

        assertThat(Attack.on(new Grid(digest.keys(), lines))).contains("now/a/0");
    }

    @Test
    void keepsWhatIsHiddenFromAnySum() {
        Random random = new Random(SEED);
        for (int time = 0; time < TIMES; time++) {
            Grid grid = any(random, 1 + random.nextInt(12), 2 + random.nextInt(2));

            Grid published = Suppression.of(grid, null);

            safe(published, "seed %d, table %d".formatted(SEED, time));
            assertThat(Attack.on(published)).as("seed %d, table %d", SEED, time).isEmpty();
        }
    }

    @Test
    void keepsItFromTheDifferenceOfTwoPublications() {
        Random random = new Random(SEED);
        for (int time = 0; time < TIMES; time++) {
            String table = "seed %d, table %d".formatted(SEED, time);
            Grid first = Suppression.of(any(random, 2 + random.nextInt(9), 2 + random.nextInt(2)), null);
            Grid next = changed(first, random);

            Grid second = Suppression.of(next, first);

            safe(second, table);
            assertThat(Attack.on(second)).as(table).isEmpty();
            assertThat(Attack.on(first, second).stream().filter(name -> small(first, second, name)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void isDoneForAWholeMunicipalitySoon() {
        Grid grid = any(new Random(SEED), 120, 3);

        Grid first = Suppression.of(grid, null);
        Grid second = Suppression.of(changed(first, new Random(SEED)), first);

        assertThat(Attack.on(second)).isEmpty();
    }

    private static void safe(Grid published, String table) {
        int last = published.lines().size() - 1;
        int width = published.width();
        for (int line = 0; line <= last; line++) {
            long away = 0;
            for (int column = 0; column < width; column++) {
                Grid.Cell cell = published.at(line, column);
                if (Suppression.small(cell.counted())) {
                    assertThat(cell.hidden()).as(table).isTrue();
                }
                away += cell.hidden() && column < width - 1 ? cell.counted() : 0;
            }
            if (away > 0 && !published.at(line, width - 1).hidden()) {
                assertThat(away).as(table).isGreaterThanOrEqualTo(Suppression.SMALLEST);
            }
        }
    }

    private static boolean small(Grid before, Grid now, String name) {
        String[] parts = name.split("/", -1);
        Grid grid = parts[0].equals("before") ? before : now;
        return Suppression.small(grid.at(grid.keys().indexOf(parts[1]), Integer.parseInt(parts[2]))
                .counted());
    }

    private static List<String> hidden(Grid grid) {
        List<String> hidden = new ArrayList<>();
        for (int line = 0; line < grid.lines().size(); line++) {
            for (int column = 0; column < grid.width(); column++) {
                if (grid.at(line, column).hidden()) {
                    hidden.add(grid.keys().get(line) + "/" + column);
                }
            }
        }
        return hidden;
    }

    private static Grid any(Random random, int lines, int columns) {
        List<String> keys = new ArrayList<>();
        List<List<Long>> parts = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            keys.add("school-" + line);
            List<Long> numbers = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                numbers.add((long) (random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(60)));
            }
            parts.add(numbers);
        }
        return Grid.of(keys, parts);
    }

    /** The same table some weeks later: some numbers have changed, a school has come or gone. */
    private static Grid changed(Grid before, Random random) {
        List<String> keys = new ArrayList<>();
        List<List<Long>> parts = new ArrayList<>();
        int last = before.lines().size() - 1;
        for (int line = 0; line < last; line++) {
            if (last > 2 && random.nextInt(12) == 0) {
                continue;
            }
            keys.add(before.keys().get(line));
            List<Long> numbers = new ArrayList<>();
            for (int column = 0; column < before.width() - 1; column++) {
                long number = before.at(line, column).counted();
                numbers.add(random.nextInt(4) == 0 ? Math.max(0, number + random.nextInt(7) - 3) : number);
            }
            parts.add(numbers);
        }
        if (random.nextInt(4) == 0) {
            keys.add("school-new");
            List<Long> numbers = new ArrayList<>();
            for (int column = 0; column < before.width() - 1; column++) {
                numbers.add((long) random.nextInt(40));
            }
            parts.add(numbers);
        }
        return Grid.of(keys, parts);
    }
}

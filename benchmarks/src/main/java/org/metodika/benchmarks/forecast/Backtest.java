package org.metodika.benchmarks.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.metodika.kit.statistics.Quartiles;

/**
 * Asks of each checkpoint that was passed what would have been foretold thirty days before its last day, from nothing but what had
 * been passed by then, and how far off that was. The forecast is that of monitoring-service: the median of the days by which the
 * school passed checkpoints of that form in the three years before, silent below ten of them. The others stand beside it for comparison.
 */
public final class Backtest {

    /** Fewer cases say nothing. */
    static final int LEAST_CASES = 10;

    private static final int DAYS_AHEAD = 30;
    private static final int YEARS = 3;
    /** As many cases as the municipality counts for where the school's median is drawn to its. */
    private static final double PULL = 10;

    private Backtest() {}

    /** The table of all histories. */
    public static String table() {
        return """
                | history | passed | silent | told | no delay | plain mean | median of the school (the forecast) \
                | of the municipality | drawn to it | told ones between the quartiles |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """
                + row("plan of the demonstration, four years", Histories.demonstration())
                + row("schools with habits of their own, by dice", Histories.schoolsWithHabits());
    }

    static Score of(List<Passing> history) {
        Score score = new Score();
        for (Passing passing : history) {
            LocalDate told = passing.due().minusDays(DAYS_AHEAD);
            List<Integer> ofForm =
                    before(history, told, earlier -> earlier.form().equals(passing.form()));
            List<Integer> ofSchool = before(
                    history,
                    told,
                    earlier -> earlier.form().equals(passing.form())
                            && earlier.school().equals(passing.school()));
            if (ofSchool.size() < LEAST_CASES) {
                score.silent();
            } else {
                score.told(
                        passing.days(),
                        Quartiles.of(ofSchool),
                        mean(ofSchool),
                        Quartiles.of(ofForm).median());
            }
        }
        return score;
    }

    private static List<Integer> before(List<Passing> history, LocalDate day, Predicate<Passing> alike) {
        return history.stream()
                .filter(earlier ->
                        earlier.passedOn().isBefore(day) && !earlier.due().isBefore(day.minusYears(YEARS)))
                .filter(alike)
                .map(Passing::days)
                .toList();
    }

    private static double mean(List<Integer> days) {
        return days.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private static String row(String name, List<Passing> history) {
        Score score = of(history);
        return "| %s | %d | %.0f %% | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f %% |%n"
                .formatted(
                        name,
                        history.size(),
                        100.0 * score.silent / history.size(),
                        score.medians.size(),
                        error(score.nothing),
                        error(score.means),
                        error(score.medians),
                        error(score.municipal),
                        error(score.drawn),
                        100.0 * score.between / score.medians.size());
    }

    static double error(List<Double> misses) {
        return misses.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Days by which each way was off. */
    static final class Score {

        final List<Double> nothing = new ArrayList<>();
        final List<Double> means = new ArrayList<>();
        final List<Double> medians = new ArrayList<>();
        final List<Double> municipal = new ArrayList<>();
        final List<Double> drawn = new ArrayList<>();
        int silent;
        int between;

        void silent() {
            silent++;
        }

        void told(int days, Quartiles school, double mean, double municipality) {
            nothing.add((double) Math.abs(days));
            means.add(Math.abs(days - mean));
            medians.add(Math.abs(days - school.median()));
            municipal.add(Math.abs(days - municipality));
            double weight = school.cases() / (school.cases() + PULL);
            drawn.add(Math.abs(days - (weight * school.median() + (1 - weight) * municipality)));
            if (days >= school.lower() && days <= school.upper()) {
                between++;
            }
        }
    }
}

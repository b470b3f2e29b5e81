package org.metodika.program.electives.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Результаты проведения курса (A21), in numbers of pupils, so that shares of several runs can be made of them.
 *
 * @param enrolled pupils who began the course
 * @param finished pupils who attended it to its end
 * @param marks null where the course has no marks
 * @param motivation null where nobody was asked
 */
public record CourseResults(
        int enrolled,
        int finished,
        @Nullable Marks marks,
        @Nullable Motivation motivation,
        LocalDate recordedOn) {

    /** Of fewer pupils one could tell who they are: only the school sees their marks and answers. */
    private static final int LEAST_SHOWN = 5;

    private static final int WORST = 1;
    private static final int BEST = 5;
    private static final int BEST_OF_OTHERS = 3;
    private static final int LEAST_GOOD = 4;
    private static final int DECIMALS = 2;

    /**
     * Отметки: качество обучения (A27).
     *
     * @param marked pupils of those who finished who got a mark
     * @param good pupils of those whose mark is 4 or 5
     * @param average mean mark, 1 to 5 with two decimals at most; null where it is not known
     */
    public record Marks(int marked, int good, @Nullable Double average) {}

    /**
     * Рост мотивации к обучению по краткому опросу (A27).
     *
     * @param surveyedOn day of the survey
     * @param answered pupils who answered
     * @param grown pupils of those who say that their motivation to learn has grown
     */
    public record Motivation(LocalDate surveyedOn, int answered, int grown) {}

    /** Marks as those outside the school may see them; null where they are of few. */
    public @Nullable Marks marksOfMany() {
        return marks == null || marks.marked() < LEAST_SHOWN ? null : marks;
    }

    /** Answers as those outside the school may see them; null where they are of few. */
    public @Nullable Motivation motivationOfMany() {
        return motivation == null || motivation.answered() < LEAST_SHOWN ? null : motivation;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Flaw> flaws(RunFacts run) {
        List<Flaw> flaws = new ArrayList<>();
        if (enrolled < 1 || enrolled > RunFacts.MOST_PUPILS) {
            flaws.add(Flaw.at("/enrolled", "range", 1, RunFacts.MOST_PUPILS));
            return flaws;
        }
        if (outside(flaws, "/finished", finished, 0, enrolled)) {
            return flaws;
        }
        if (marks != null) {
            wrongMarks(flaws, marks);
        }
        if (motivation != null) {
            if (motivation.surveyedOn().isBefore(run.startsOn())
                    || motivation.surveyedOn().isAfter(recordedOn)) {
                flaws.add(Flaw.at("/motivation/surveyedOn", "date-between", run.startsOn(), recordedOn));
            }
            if (!outside(flaws, "/motivation/answered", motivation.answered(), 1, enrolled)) {
                outside(flaws, "/motivation/grown", motivation.grown(), 0, motivation.answered());
            }
        }
        return flaws;
    }

    private void wrongMarks(List<Flaw> flaws, Marks given) {
        if (finished == 0) {
            flaws.add(Flaw.at("/marks", "course-marks-of-nobody"));
            return;
        }
        if (outside(flaws, "/marks/marked", given.marked(), 1, finished)
                || outside(flaws, "/marks/good", given.good(), 0, given.marked())) {
            return;
        }
        Double average = given.average();
        if (average == null) {
            return;
        }
        BigDecimal mean = BigDecimal.valueOf(average);
        if (mean.stripTrailingZeros().scale() > DECIMALS) {
            flaws.add(Flaw.at("/marks/average", "course-mark-decimals"));
            return;
        }
        // So many good marks leave little room for the mean; a figure out of it is a slip of the pen.
        int others = given.marked() - given.good();
        BigDecimal least = mean(LEAST_GOOD * given.good() + WORST * others, given.marked(), RoundingMode.DOWN);
        BigDecimal most = mean(BEST * given.good() + BEST_OF_OTHERS * others, given.marked(), RoundingMode.UP);
        if (mean.compareTo(least) < 0 || mean.compareTo(most) > 0) {
            flaws.add(Flaw.at("/marks/average", "course-mark-impossible", least, most));
        }
    }

    private static BigDecimal mean(int sum, int count, RoundingMode rounding) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), DECIMALS, rounding);
    }

    private static boolean outside(List<Flaw> flaws, String pointer, int value, int least, int most) {
        boolean outside = value < least || value > most;
        if (outside) {
            flaws.add(Flaw.at(pointer, "range", least, most));
        }
        return outside;
    }
}

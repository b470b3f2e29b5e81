package org.metodika.diagnostics.assessment.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Yardstick.Criterion;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.diagnostics.assessment.domain.Yardstick.Level;

/**
 * Counts the score of each criterion: per sheet the weighted share of the points attainable with the items it answers, then
 * the mean over the sheets. Every sheet weighs the same, whatever it leaves out.
 */
final class Scoring {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Yardstick yardstick;

    Scoring(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /** Criteria that none of the sheets says anything about. */
    List<String> unanswered(List<Sheet> sheets) {
        return yardstick.criteria().stream()
                .filter(criterion -> score(criterion, sheets).isEmpty())
                .map(Criterion::code)
                .toList();
    }

    /**
     * One result per criterion.
     *
     * @param measured sheets that count; every criterion must be answered by one of them
     * @param self sheets of the teacher's own, kept apart
     */
    List<CriterionResult> results(List<Sheet> measured, List<Sheet> self) {
        return yardstick.criteria().stream()
                .map(criterion -> result(criterion, measured, self))
                .toList();
    }

    private CriterionResult result(Criterion criterion, List<Sheet> measured, List<Sheet> self) {
        double score = score(criterion, measured)
                .orElseThrow(() -> new IllegalStateException("No answer for " + criterion.code()));
        Level reached = yardstick.levelOf(score);
        Level required = yardstick.level(criterion.requiredLevel());
        return new CriterionResult(
                criterion.code(),
                score,
                reached.code(),
                required.code(),
                required.from(),
                reached.from() < required.from(),
                yardstick.isHighest(reached),
                boxed(score(criterion, self)));
    }

    /** 0 to 100 with one decimal; the level is read from what people see, not from hidden digits. Empty without an answer. */
    private static OptionalDouble score(Criterion criterion, List<Sheet> sheets) {
        List<BigDecimal> shares = new ArrayList<>();
        for (Sheet sheet : sheets) {
            BigDecimal share = share(criterion, sheet);
            if (share != null) {
                shares.add(share);
            }
        }
        if (shares.isEmpty()) {
            return OptionalDouble.empty();
        }
        // Summed in one fixed order, so that the order of the sheets can't change the last digit.
        shares.sort(Comparator.naturalOrder());
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, PRECISE));
        BigDecimal mean = sum.divide(BigDecimal.valueOf(shares.size()), PRECISE);
        return OptionalDouble.of(
                mean.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).doubleValue());
    }

    private static @Nullable BigDecimal share(Criterion criterion, Sheet sheet) {
        Map<String, Integer> points = sheet.answers().stream().collect(Collectors.toMap(Answer::item, Answer::points));
        long given = 0;
        long attainable = 0;
        for (Item item : criterion.items()) {
            Integer answer = points.get(item.code());
            if (answer != null) {
                given += (long) answer * item.weight();
                attainable += (long) item.attainable() * item.weight();
            }
        }
        return attainable == 0 ? null : BigDecimal.valueOf(given).divide(BigDecimal.valueOf(attainable), PRECISE);
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}

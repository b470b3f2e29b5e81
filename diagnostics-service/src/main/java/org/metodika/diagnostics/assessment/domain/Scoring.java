package org.metodika.diagnostics.assessment.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Yardstick.Criterion;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.diagnostics.assessment.domain.Yardstick.Level;
import org.metodika.diagnostics.ids.Answer;

/**
 * Counts the score of each criterion: per sheet the weighted share of the points attainable with the scored items it answers, then
 * the mean over the sheets. Every sheet weighs the same, whatever it leaves out; one that answers too little of a criterion says
 * nothing about it, and what nothing is said about has no level rather than the lowest one (L10).
 */
public final class Scoring {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Yardstick yardstick;

    public Scoring(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /** Criteria that none of the sheets says anything about. */
    public List<String> unanswered(List<? extends Answered> sheets) {
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
    List<CriterionResult> results(List<? extends Answered> measured, List<? extends Answered> self) {
        return yardstick.criteria().stream()
                .map(criterion -> result(criterion, measured, self)
                        .orElseThrow(() -> new IllegalStateException("No answer for " + criterion.code())))
                .toList();
    }

    /** The results of those criteria that are answered. */
    public List<CriterionResult> resultsSoFar(List<? extends Answered> measured, List<? extends Answered> self) {
        return yardstick.criteria().stream()
                .flatMap(criterion -> result(criterion, measured, self).stream())
                .toList();
    }

    /** What the teacher says, one result per criterion that is answered. */
    public List<SelfResult> selfResults(List<? extends Answered> self) {
        return yardstick.criteria().stream()
                .flatMap(criterion -> score(criterion, self).stream()
                        .mapToObj(score -> new SelfResult(
                                criterion.code(),
                                score,
                                yardstick.levelOf(score).code())))
                .toList();
    }

    private Optional<CriterionResult> result(
            Criterion criterion, List<? extends Answered> measured, List<? extends Answered> self) {
        OptionalDouble found = score(criterion, measured);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double score = found.getAsDouble();
        Level reached = yardstick.levelOf(score);
        Level required = yardstick.level(criterion.requiredLevel());
        return Optional.of(new CriterionResult(
                criterion.code(),
                score,
                reached.code(),
                required.code(),
                required.from(),
                reached.from() < required.from(),
                yardstick.isHighest(reached),
                boxed(score(criterion, self)),
                boxed(score(criterion, said(measured, true))),
                boxed(score(criterion, said(measured, false)))));
    }

    private static List<? extends Answered> said(List<? extends Answered> sheets, boolean byOthers) {
        return sheets.stream()
                .filter(sheet -> sheet.source().saidByOthers() == byOthers)
                .toList();
    }

    /** 0 to 100 with one decimal; the level is read from what people see, not from hidden digits. Empty without an answer. */
    private static OptionalDouble score(Criterion criterion, List<? extends Answered> sheets) {
        List<BigDecimal> shares = new ArrayList<>();
        for (Answered sheet : sheets) {
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

    private static @Nullable BigDecimal share(Criterion criterion, Answered sheet) {
        Map<String, Answer> answers =
                sheet.answers().stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        long given = 0;
        long attainable = 0;
        int answered = 0;
        for (Item item : criterion.items()) {
            Answer answer = answers.get(item.code());
            if (answer != null && item.scored()) {
                answered++;
                given += (long) item.rule().pointsOf(answer) * item.weight();
                attainable += (long) item.attainable() * item.weight();
            }
        }
        return answered < Math.max(1, criterion.minimumAnswers())
                ? null
                : BigDecimal.valueOf(given).divide(BigDecimal.valueOf(attainable), PRECISE);
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}

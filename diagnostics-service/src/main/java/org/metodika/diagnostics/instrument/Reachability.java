package org.metodika.diagnostics.instrument;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.Instrument.Level;

/**
 * Which levels the answers to all scored items of a criterion can reach. Sums of points are kept as the bits of a number, so that the
 * work grows with the points and not with the number of possible answers.
 */
final class Reachability {

    private Reachability() {}

    /** Levels that no answers reach. */
    static List<Level> unreached(Instrument instrument, Criterion criterion) {
        List<Integer> totals = ItemPoints.bits(totals(instrument, criterion));
        int most = totals.getLast();
        Set<Level> reached =
                totals.stream().map(total -> levelOf(instrument, total, most)).collect(Collectors.toSet());
        return instrument.levels().stream()
                .filter(level -> !reached.contains(level))
                .toList();
    }

    private static BigInteger totals(Instrument instrument, Criterion criterion) {
        BigInteger totals = BigInteger.ONE;
        for (Item item : criterion.items()) {
            List<Integer> points = instrument.pointsOf(item);
            if (points.isEmpty()) {
                continue;
            }
            BigInteger more = BigInteger.ZERO;
            for (int given : points) {
                more = more.or(totals.shiftLeft(given * item.weight()));
            }
            totals = more;
        }
        return totals;
    }

    private static Level levelOf(Instrument instrument, int total, int most) {
        // Rounded half up to one decimal, as scores are.
        long score = (2_000L * total + most) / (2L * most);
        return instrument.levels().stream()
                .filter(level -> score >= tenths(level.from()))
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    static long tenths(double percent) {
        return Math.round(percent * 10);
    }
}

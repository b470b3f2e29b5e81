package org.metodika.kit.statistics;

import java.util.Collection;

/**
 * The middle of some numbers and how far they lie apart: half of them lie between {@code lower} and {@code upper}. Between two
 * neighbours in their order the values are interpolated in a straight line, so that the median of 1 and 2 is 1.5.
 *
 * @param cases how many numbers there were, at least one
 * @param lower a quarter of the numbers are at most that
 * @param median half of them are at most that
 * @param upper three quarters of them are at most that
 */
public record Quartiles(int cases, double lower, double median, double upper) {

    private static final double QUARTER = 0.25;

    /**
     * The quartiles of these numbers.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Quartiles of(Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("No numbers have no middle");
        }
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Quartiles(sorted.length, at(sorted, QUARTER), at(sorted, 2 * QUARTER), at(sorted, 3 * QUARTER));
    }

    private static double at(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int before = (int) Math.floor(place);
        int after = Math.min(before + 1, sorted.length - 1);
        return sorted[before] + (place - before) * (sorted[after] - sorted[before]);
    }
}

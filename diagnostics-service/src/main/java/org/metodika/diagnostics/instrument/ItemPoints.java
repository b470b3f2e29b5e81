package org.metodika.diagnostics.instrument;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.metodika.diagnostics.instrument.ItemType.FreeText;
import org.metodika.diagnostics.instrument.ItemType.MultipleChoice;
import org.metodika.diagnostics.instrument.ItemType.NumberEntry;
import org.metodika.diagnostics.instrument.ItemType.OnScale;
import org.metodika.diagnostics.instrument.ItemType.Option;
import org.metodika.diagnostics.instrument.ItemType.SingleChoice;
import org.metodika.diagnostics.instrument.ItemType.Threshold;

/** Which points the answers to an item can give. Sets of points are numbers whose bit n stands for n points. */
final class ItemPoints {

    private ItemPoints() {}

    /** The points, ascending; empty where there are none. */
    static List<Integer> of(Instrument instrument, ItemType type) {
        return switch (type) {
            case OnScale onScale -> scale(instrument.scaleOf(onScale).points(), onScale.reverse());
            case SingleChoice choice -> isScored(choice.options()) ? single(choice.options()) : List.of();
            case MultipleChoice choice -> isScored(choice.options()) ? multiple(choice) : List.of();
            case NumberEntry number ->
                number.thresholds().stream()
                        .map(Threshold::points)
                        .distinct()
                        .sorted()
                        .toList();
            case FreeText text -> List.of();
        };
    }

    /** Whether the options give points; they all do, or none. */
    static boolean isScored(List<Option> options) {
        return options.stream().anyMatch(option -> option.points() != null);
    }

    /** The numbers of the bits that are set. */
    static List<Integer> bits(BigInteger set) {
        return BitSet.valueOf(littleEndian(set)).stream().boxed().toList();
    }

    private static List<Integer> scale(List<Integer> points, boolean reverse) {
        return reverse
                ? points.reversed().stream()
                        .map(given -> points.getLast() - given)
                        .toList()
                : points;
    }

    private static List<Integer> single(List<Option> options) {
        return options.stream().map(ItemPoints::points).distinct().sorted().toList();
    }

    /** Sums of as many options as are allowed. */
    private static List<Integer> multiple(MultipleChoice choice) {
        // Sums of exactly so many options.
        BigInteger[] sums = new BigInteger[choice.options().size() + 1];
        Arrays.fill(sums, BigInteger.ZERO);
        sums[0] = BigInteger.ONE;
        for (Option option : choice.options()) {
            for (int chosen = sums.length - 1; chosen > 0; chosen--) {
                sums[chosen] = sums[chosen].or(sums[chosen - 1].shiftLeft(points(option)));
            }
        }
        BigInteger all = BigInteger.ZERO;
        for (int chosen = choice.least(); chosen <= choice.most(); chosen++) {
            all = all.or(sums[chosen]);
        }
        return bits(all);
    }

    private static int points(Option option) {
        return Objects.requireNonNull(option.points(), "Options of a scored item have points");
    }

    private static byte[] littleEndian(BigInteger set) {
        byte[] bytes = set.toByteArray();
        for (int i = 0; i < bytes.length / 2; i++) {
            byte swapped = bytes[i];
            bytes[i] = bytes[bytes.length - 1 - i];
            bytes[bytes.length - 1 - i] = swapped;
        }
        return bytes;
    }
}

package org.metodika.diagnostics.instrument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metodika.diagnostics.instrument.ItemType.FreeText;
import org.metodika.diagnostics.instrument.ItemType.MultipleChoice;
import org.metodika.diagnostics.instrument.ItemType.NumberEntry;
import org.metodika.diagnostics.instrument.ItemType.OnScale;
import org.metodika.diagnostics.instrument.ItemType.Option;
import org.metodika.diagnostics.instrument.ItemType.SingleChoice;
import org.metodika.diagnostics.instrument.ItemType.Threshold;

/** Finds what is wrong with the answers that an item asks for. */
final class ItemCheck {

    private static final int MOST_OPTIONS = 30;
    private static final int MOST_THRESHOLDS = 30;
    private static final int MOST_DECIMALS = 3;
    private static final double LARGEST_NUMBER = 1_000_000_000;
    private static final int LONGEST_ANSWER = 10_000;

    private ItemCheck() {}

    /** Whether answers give points, sound or not. */
    static boolean isScored(ItemType type) {
        return switch (type) {
            case OnScale onScale -> true;
            case SingleChoice choice -> ItemPoints.isScored(choice.options());
            case MultipleChoice choice -> ItemPoints.isScored(choice.options());
            case NumberEntry number -> !number.thresholds().isEmpty();
            case FreeText text -> false;
        };
    }

    /** @param at pointer to the item */
    static void check(Instrument instrument, ItemType type, String at, Findings findings) {
        switch (type) {
            case OnScale onScale -> {
                if (instrument.scale(onScale.scale()).isEmpty()) {
                    findings.add(at + "/scale", "scale-unknown", onScale.scale());
                }
            }
            case SingleChoice choice -> options(choice.options(), at, findings);
            case MultipleChoice choice -> {
                options(choice.options(), at, findings);
                findings.within(
                        at + "/least", choice.least(), 0, choice.options().size());
                findings.within(
                        at + "/most",
                        choice.most(),
                        Math.max(1, choice.least()),
                        choice.options().size());
            }
            case NumberEntry number -> number(number, at, findings);
            case FreeText text -> findings.within(at + "/longest", text.longest(), 1, LONGEST_ANSWER);
        }
    }

    private static void options(List<Option> options, String at, Findings findings) {
        findings.size(at + "/options", options, 2, MOST_OPTIONS);
        boolean scored = ItemPoints.isScored(options);
        Set<String> codes = new HashSet<>();
        int most = 0;
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String place = at + "/options/" + i;
            findings.code(place + "/code", option.code(), codes);
            findings.text(place + "/text", option.text(), InstrumentCheck.LONGEST_LINE);
            Integer points = option.points();
            if (points != null) {
                findings.within(place + "/points", points, 0, InstrumentCheck.MOST_POINTS);
                most = Math.max(most, points);
            } else if (scored) {
                findings.add(place + "/points", "option-points-missing");
            }
        }
        if (scored && most == 0) {
            findings.add(at + "/options", "points-never-above-0");
        }
    }

    private static void number(NumberEntry number, String at, Findings findings) {
        findings.within(at + "/decimals", number.decimals(), 0, MOST_DECIMALS);
        if (!(number.from() < number.to())
                || Math.abs(number.from()) > LARGEST_NUMBER
                || Math.abs(number.to()) > LARGEST_NUMBER) {
            findings.add(at + "/to", "number-range-empty", number.from(), number.to());
            return;
        }
        fine(at + "/from", number.from(), number, findings);
        fine(at + "/to", number.to(), number, findings);
        List<Threshold> thresholds = number.thresholds();
        findings.size(at + "/thresholds", thresholds, 0, MOST_THRESHOLDS);
        int most = 0;
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            String place = at + "/thresholds/" + i;
            findings.within(place + "/points", threshold.points(), 0, InstrumentCheck.MOST_POINTS);
            most = Math.max(most, threshold.points());
            if (i == 0 && threshold.from() != number.from()) {
                findings.add(place + "/from", "thresholds-begin-with-range", number.from());
            } else if (i > 0 && (threshold.from() <= thresholds.get(i - 1).from() || threshold.from() > number.to())) {
                findings.add(place + "/from", "number-threshold-unreachable", threshold.from(), number.to());
            } else {
                fine(place + "/from", threshold.from(), number, findings);
            }
        }
        if (!thresholds.isEmpty() && most == 0) {
            findings.add(at + "/thresholds", "points-never-above-0");
        }
    }

    /** A number has no more decimals than the answers to it. */
    private static void fine(String at, double value, NumberEntry number, Findings findings) {
        if (BigDecimal.valueOf(value).stripTrailingZeros().scale() > Math.max(0, number.decimals())) {
            findings.add(at, "too-many-decimals", value, number.decimals());
        }
    }
}

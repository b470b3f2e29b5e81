package org.metodika.monitoring.workingcalendar.domain;

import java.util.Comparator;
import java.util.List;

/**
 * When people are reminded of a last day, and when others are told that it is over.
 *
 * @param before days before the last day, most first; 0 for the day itself
 * @param accompanimentAfter days after the last day when tutor and curator are told
 * @param headAfter days after the last day when the head is told
 */
public record Reminding(List<Integer> before, int accompanimentAfter, int headAfter) {

    /** What holds where nobody chose anything. */
    public static final Reminding USUAL = new Reminding(List.of(14, 7, 1, 0), 1, 7);

    public Reminding {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }
}

package org.metodika.monitoring.watch;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many entries each list has; always counted, never added up. */
public record WatchCounts(
        int overdue,
        int dueSoon,
        int waiting,
        int returned,
        int uncovered,
        int inactive,
        int controlOverdue,
        int dutyOverdue,
        int measureOpen) {

    static WatchCounts of(Collection<WatchEntry> entries) {
        Map<WatchList, Integer> counts = new EnumMap<>(WatchList.class);
        entries.forEach(entry -> counts.merge(entry.list(), 1, Integer::sum));
        return new WatchCounts(
                counts.getOrDefault(WatchList.OVERDUE, 0),
                counts.getOrDefault(WatchList.DUE_SOON, 0),
                counts.getOrDefault(WatchList.WAITING, 0),
                counts.getOrDefault(WatchList.RETURNED, 0),
                counts.getOrDefault(WatchList.UNCOVERED, 0),
                counts.getOrDefault(WatchList.INACTIVE, 0),
                counts.getOrDefault(WatchList.CONTROL_OVERDUE, 0),
                counts.getOrDefault(WatchList.DUTY_OVERDUE, 0),
                counts.getOrDefault(WatchList.MEASURE_OPEN, 0));
    }

    int of(WatchList list) {
        return switch (list) {
            case OVERDUE -> overdue;
            case DUE_SOON -> dueSoon;
            case WAITING -> waiting;
            case RETURNED -> returned;
            case UNCOVERED -> uncovered;
            case INACTIVE -> inactive;
            case CONTROL_OVERDUE -> controlOverdue;
            case DUTY_OVERDUE -> dutyOverdue;
            case MEASURE_OPEN -> measureOpen;
        };
    }
}

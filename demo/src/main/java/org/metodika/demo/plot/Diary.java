package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects acts by day and by whom they concern. */
final class Diary {

    private final Map<LocalDate, Map<String, List<Act>>> days = new TreeMap<>();

    void on(LocalDate day, Act act) {
        days.computeIfAbsent(day, any -> new LinkedHashMap<>())
                .computeIfAbsent(act.about().key(), any -> new ArrayList<>())
                .add(act);
    }

    List<Day> days() {
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), List.copyOf(day.getValue().values())))
                .toList();
    }
}

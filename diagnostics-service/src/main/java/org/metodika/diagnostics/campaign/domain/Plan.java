package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * План кампании: what is asked of whom, and when.
 *
 * @param schools school codes; empty means all schools while it is a draft
 * @param firstDay first day on which sheets are accepted, in the zone of each school
 * @param lastDay last such day
 * @param sheets sheets that are expected of each teacher
 * @param reminders days before the last one on which is reminded, the earliest first
 */
public record Plan(
        String title,
        String instrument,
        int instrumentVersion,
        List<String> schools,
        Selection who,
        LocalDate firstDay,
        LocalDate lastDay,
        List<ExpectedSheet> sheets,
        List<Integer> reminders) {

    public Plan {
        schools = List.copyOf(schools);
        sheets = List.copyOf(sheets);
        reminders = reminders.stream().sorted((a, b) -> Integer.compare(b, a)).toList();
    }

    Plan in(List<String> chosen) {
        return new Plan(title, instrument, instrumentVersion, chosen, who, firstDay, lastDay, sheets, reminders);
    }

    Plan until(LocalDate last) {
        return new Plan(title, instrument, instrumentVersion, schools, who, firstDay, last, sheets, reminders);
    }
}

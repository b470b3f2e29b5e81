package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.kit.domain.Rejection.Flaw;

/** Finds everything that is wrong with a plan, all of it at once, each with its place in the request. */
final class PlanCheck {

    static final int LONGEST_TITLE = 200;
    static final int MOST_REMINDERS = 5;
    static final int EARLIEST_REMINDER = 60;
    static final int MOST_DAYS = 366;

    private final Plan plan;
    private final Circumstances now;
    private final List<Flaw> flaws = new ArrayList<>();

    private PlanCheck(Plan plan, Circumstances now) {
        this.plan = plan;
        this.now = now;
    }

    static List<Flaw> flaws(Plan plan, Circumstances now) {
        PlanCheck check = new PlanCheck(plan, now);
        check.title();
        check.people();
        check.period();
        check.sheets();
        check.reminders();
        return List.copyOf(check.flaws);
    }

    private void title() {
        if (plan.title().isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        } else if (plan.title().length() > LONGEST_TITLE) {
            flaws.add(Flaw.at("/title", "campaign-title-too-long", LONGEST_TITLE));
        }
    }

    private void people() {
        each("/schools/", plan.schools(), "campaign-school-unknown", now.unknownSchools()::contains);
        Selection who = plan.who();
        each("/who/positions/", who.positions(), "campaign-word-blank", String::isBlank);
        each("/who/subjects/", who.subjects(), "campaign-word-blank", String::isBlank);
        each(
                "/who/associationHeadIds/",
                who.associationHeads(),
                "campaign-person-unknown",
                now.unknownPeople()::contains);
        each("/who/teacherIds/", who.teachers(), "campaign-person-unknown", now.unknownPeople()::contains);
    }

    private <T> void each(String place, List<T> entries, String wrong, Predicate<T> isWrong) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            if (isWrong.test(entry)) {
                flaws.add(Flaw.at(place + i, wrong, entry.toString()));
            } else if (!seen.add(entry)) {
                flaws.add(Flaw.at(place + i, "campaign-entry-twice", entry.toString()));
            }
        }
    }

    private void period() {
        LocalDate last = plan.lastDay();
        if (last.isBefore(plan.firstDay())) {
            flaws.add(Flaw.at("/lastDay", "campaign-ends-before-it-begins", plan.firstDay()));
        } else if (last.isBefore(now.today())) {
            flaws.add(Flaw.at("/lastDay", "campaign-last-day-over", now.today()));
        } else if (last.isAfter(plan.firstDay().plusDays(MOST_DAYS))) {
            flaws.add(Flaw.at("/lastDay", "campaign-too-long", MOST_DAYS));
        }
    }

    /** What is expected must be enough for a result (C20, C21): a campaign that can't end with one measures nobody. */
    private void sheets() {
        each(
                "/sheets/",
                plan.sheets(),
                "campaign-observer-without-lesson",
                sheet -> sheet.observer() != null
                        && (!sheet.source().isLesson() || sheet.observer() == Observer.TEACHER));
        for (int i = 0; i < plan.sheets().size(); i++) {
            ExpectedSheet sheet = plan.sheets().get(i);
            if (!now.instrument().accepts(sheet.source()) || !now.instrument().accepts(sheet.observer())) {
                flaws.add(Flaw.at("/sheets/" + i, "campaign-sheet-not-of-instrument"));
            }
        }
        long counting = plan.sheets().stream()
                .map(ExpectedSheet::source)
                .filter(source -> source.counts())
                .distinct()
                .count();
        if (plan.sheets().isEmpty()) {
            flaws.add(Flaw.at("/sheets", "campaign-expects-nothing"));
        } else if (counting < now.instrument().minimumSources()) {
            flaws.add(Flaw.at(
                    "/sheets",
                    "campaign-expects-too-few-sources",
                    now.instrument().minimumSources(),
                    counting));
        }
    }

    private void reminders() {
        List<Integer> days = plan.reminders();
        if (days.size() > MOST_REMINDERS) {
            flaws.add(Flaw.at("/reminders", "campaign-too-many-reminders", MOST_REMINDERS));
        }
        if (days.stream().distinct().count() < days.size()) {
            flaws.add(Flaw.at("/reminders", "campaign-reminder-twice"));
        }
        if (days.stream().anyMatch(day -> day < 0 || day > EARLIEST_REMINDER)) {
            flaws.add(Flaw.at("/reminders", "campaign-reminder-day", 0, EARLIEST_REMINDER));
        }
    }
}

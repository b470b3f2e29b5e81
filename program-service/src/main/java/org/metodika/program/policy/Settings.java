package org.metodika.program.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.acts.ActId;

/**
 * Порядок работы организации с программами (B06), as it is in one version.
 *
 * @param regulation положение о персонифицированной программе in force (B02)
 * @param normativeActs нормативные документы referred to (B01), at most {@value #MOST_ACTS}
 * @param curatorDuties должностная инструкция that says the duties of curators (B07)
 * @param sections обязательные разделы
 * @param monthsFrom shortest usual duration in months, 1 to {@value #MOST_MONTHS} (B25)
 * @param monthsTo longest usual duration in months, 1 to {@value #MOST_MONTHS} (B25)
 * @param durationOverridable whether another duration is possible with a written reason: the source calls the usual one
 *     expedient, not obligatory
 * @param discussionWith with whom a program is expected to be discussed before approval; a recommendation (B29), empty for none
 */
public record Settings(
        @Nullable ActId regulation,
        List<ActId> normativeActs,
        @Nullable ActId curatorDuties,
        SortedSet<Section> sections,
        Limits limits,
        int monthsFrom,
        int monthsTo,
        boolean durationOverridable,
        SortedSet<DiscussionParty> discussionWith) {

    static final int MOST_ACTS = 50;
    static final int MOST_MONTHS = 60;

    /** What ships (п. 2.7: от 2 месяцев до 2 календарных лет). */
    static final Settings SHIPPED = new Settings(
            null, List.of(), null, new TreeSet<>(Section.shipped()), Limits.NONE, 2, 24, true, new TreeSet<>());

    public Settings {
        normativeActs = List.copyOf(normativeActs);
        sections = Collections.unmodifiableSortedSet(new TreeSet<>(sections));
        discussionWith = Collections.unmodifiableSortedSet(new TreeSet<>(discussionWith));
    }

    /** What contradicts itself; empty when nothing does. */
    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (normativeActs.size() > MOST_ACTS) {
            flaws.add(Flaw.at("/normativeActIds", "too-many", MOST_ACTS));
        }
        Set<ActId> seen = new HashSet<>();
        for (int i = 0; i < Math.min(normativeActs.size(), MOST_ACTS); i++) {
            if (!seen.add(normativeActs.get(i))) {
                flaws.add(Flaw.at("/normativeActIds/" + i, "unique-elements"));
            }
        }
        flaws.addAll(limits.flaws());
        months(flaws, "/monthsFrom", monthsFrom);
        months(flaws, "/monthsTo", monthsTo);
        if (monthsTo < monthsFrom) {
            flaws.add(Flaw.at("/monthsTo", "min", monthsFrom));
        }
        return flaws;
    }

    private static void months(List<Flaw> flaws, String pointer, int months) {
        if (months < 1 || months > MOST_MONTHS) {
            flaws.add(Flaw.at(pointer, "range", 1, MOST_MONTHS));
        }
    }

    /** Codes of what differs, as events tell it. */
    List<String> differences(Settings other) {
        List<String> changed = new ArrayList<>();
        differs(changed, "REGULATION", regulation, other.regulation);
        differs(changed, "NORMATIVE_ACTS", normativeActs, other.normativeActs);
        differs(changed, "CURATOR_DUTIES", curatorDuties, other.curatorDuties);
        differs(changed, "SECTIONS", sections, other.sections);
        differs(
                changed,
                "HOURS",
                new Limits(limits.leastHours(), limits.mostHours(), null, null),
                new Limits(other.limits.leastHours(), other.limits.mostHours(), null, null));
        differs(changed, "MODULES", limits.mostModules(), other.limits.mostModules());
        differs(changed, "ACTIVITIES", limits.mostActivities(), other.limits.mostActivities());
        differs(
                changed,
                "DURATION",
                List.of(monthsFrom, monthsTo, durationOverridable),
                List.of(other.monthsFrom, other.monthsTo, other.durationOverridable));
        differs(changed, "DISCUSSION", discussionWith, other.discussionWith);
        return changed;
    }

    private static void differs(
            Collection<String> changed, String code, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            changed.add(code);
        }
    }

    /** Whether a program from the one day to the other, both included, is as long as usual (B25). */
    public boolean isUsual(LocalDate startsOn, LocalDate endsOn) {
        LocalDate after = endsOn.plusDays(1);
        return !after.isBefore(startsOn.plusMonths(monthsFrom)) && !after.isAfter(startsOn.plusMonths(monthsTo));
    }
}

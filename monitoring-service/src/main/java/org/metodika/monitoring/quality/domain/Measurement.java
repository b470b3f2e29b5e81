package org.metodika.monitoring.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * What was measured in a school by one indicator in one period, a value for each group (замер показателя, A25). A value that is sent
 * again replaces the one before; whatever is not sent stays.
 */
public record Measurement(MeasurementId id, String schoolId, String indicator, Period period, List<Group> groups) {

    /** Forty classes with a dozen subjects, and sums. */
    public static final int MOST_GROUPS = 1_000;

    public Measurement {
        groups = List.copyOf(groups);
    }

    /** One in which nothing is measured yet. */
    public static Measurement none(String schoolId, String indicator, Period period) {
        return new Measurement(MeasurementId.of(schoolId, indicator, period), schoolId, indicator, period, List.of());
    }

    /** Records values: all of them or none. */
    public Decision<MeasurementEvent> record(List<Group> sent, Unit unit, LocalDate today) {
        List<Group> given = sent.stream().map(Group::normal).toList();
        List<Flaw> flaws = flaws(given, unit);
        if (period.firstDay().isAfter(today)) {
            flaws.add(Flaw.at("/period", "period-in-future", period.code()));
        }
        if (given.isEmpty()) {
            flaws.add(Flaw.at("/groups", "not-empty"));
        }
        if (with(given).size() > MOST_GROUPS) {
            flaws.add(Flaw.at("/groups", "at-most-groups", MOST_GROUPS));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new QualityRefusal.MeasurementInvalid(flaws));
        }
        List<Group> changed =
                given.stream().filter(group -> !groups.contains(group)).toList();
        return changed.isEmpty()
                ? Decision.nothingToDo()
                : Decision.accepted(new MeasurementEvent.Recorded(id, schoolId, indicator, period, changed));
    }

    /** What is wrong with these groups as they are written everywhere; pointers say which one and which field. */
    private static List<Flaw> flaws(List<Group> given, Unit unit) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Group group = given.get(i);
            String place = "/groups/" + i;
            group.flaws(unit)
                    .forEach(flaw -> flaws.add(new Flaw(place + flaw.pointer(), flaw.code(), flaw.arguments())));
            if (given.subList(0, i).stream().anyMatch(before -> before.isOf(group.schoolClass(), group.subject()))) {
                flaws.add(Flaw.at(place + "/class", "group-twice"));
            }
        }
        return flaws;
    }

    /** Annuls the value of a group, with a written reason. */
    public Decision<MeasurementEvent> annul(@Nullable String schoolClass, @Nullable String subject, String reason) {
        Group wanted = new Group(schoolClass, subject, 0, 0, null).normal();
        Optional<Group> found = group(wanted.schoolClass(), wanted.subject());
        if (found.isEmpty()) {
            return Decision.rejected(new QualityRefusal.NothingMeasuredThere());
        }
        return reason.isBlank()
                ? Decision.rejected(new QualityRefusal.MeasurementInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new MeasurementEvent.GroupAnnulled(found.get(), reason));
    }

    /** The value of a group; empty where none was measured. */
    public Optional<Group> group(@Nullable String schoolClass, @Nullable String subject) {
        return groups.stream().filter(group -> group.isOf(schoolClass, subject)).findFirst();
    }

    /** The measurement that the first event makes. */
    public static Measurement startedBy(MeasurementEvent first) {
        if (first instanceof MeasurementEvent.Recorded(var id, var school, var indicator, var period, var groups)) {
            return new Measurement(id, school, indicator, period, groups);
        }
        throw new IllegalArgumentException("A measurement begins with values, not with " + first);
    }

    /** The measurement after an event. */
    public Measurement evolve(MeasurementEvent event) {
        return switch (event) {
            case MeasurementEvent.Recorded recorded ->
                new Measurement(id, schoolId, indicator, period, with(recorded.groups()));
            case MeasurementEvent.GroupAnnulled annulled ->
                new Measurement(id, schoolId, indicator, period, without(annulled.group()));
        };
    }

    private List<Group> with(List<Group> given) {
        List<Group> all = new ArrayList<>(groups);
        for (Group group : given) {
            all.removeIf(before -> before.isOf(group.schoolClass(), group.subject()));
            all.add(group);
        }
        return all;
    }

    private List<Group> without(Group gone) {
        return groups.stream()
                .filter(group -> !group.isOf(gone.schoolClass(), gone.subject()))
                .toList();
    }
}

package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;

/**
 * What the days bring to an open checkpoint: its last day ends with a working day, the teacher is reminded of it, others are told
 * when it is over (B08). Each once, however late and however often a round looks.
 */
final class Watching {

    private Watching() {}

    /**
     * A last day that is to be reminded of.
     *
     * @param since day on which it was known; a reminder of that day or before tells nothing new
     */
    private record Ahead(Due about, LocalDate day, LocalDate since) {

        /** Days on which a reminder comes that still may be given, each with its number of days before the last day. */
        Stream<Step> steps(Terms terms) {
            return terms.remindBefore().stream()
                    .map(before -> new Step(before, terms.workingDayUpTo(day.minusDays(before))))
                    .filter(step -> step.comesOn().isAfter(since));
        }
    }

    private record Step(int daysBefore, LocalDate comesOn) {}

    /** Others to be told of something that is over. */
    private record Told(Due about, LocalDate due, Escalation.Level level, LocalDate comesOn) {}

    /** What there is to find on that day: one reminder for all that earlier rounds missed. */
    static Decision<CheckpointEvent> look(Checkpoint checkpoint, Terms terms, LocalDate today) {
        if (!(checkpoint.standing() instanceof Standing.Open)) {
            return Decision.nothingToDo();
        }
        Steps steps = new Steps(checkpoint);
        if (!today.isBefore(nearFrom(checkpoint, terms))) {
            carryOver(steps, terms, today);
        }
        Checkpoint present = steps.present();
        for (Ahead ahead : ahead(present)) {
            if (!ahead.day().isBefore(today)) {
                ahead.steps(terms)
                        .filter(step -> !step.comesOn().isAfter(today))
                        .min(Comparator.comparingInt(Step::daysBefore))
                        .filter(step -> !present.notified().reminded(ahead.about(), ahead.day(), step.daysBefore()))
                        .ifPresent(step -> steps.take(new CheckpointEvent.Reminded(
                                new Reminder(ahead.about(), ahead.day(), step.daysBefore(), today))));
            }
        }
        escalations(present, terms)
                .filter(each -> !each.comesOn().isAfter(today))
                .forEach(each -> steps.take(
                        new CheckpointEvent.Escalated(new Escalation(each.about(), each.due(), each.level(), today))));
        return steps.decided();
    }

    /** First day after that one on which a look may find something; null while nothing but another event can bring it about. */
    static @Nullable LocalDate nextLook(Checkpoint checkpoint, Terms terms, LocalDate today) {
        if (!(checkpoint.standing() instanceof Standing.Open)) {
            return null;
        }
        Stream<LocalDate> reminders = ahead(checkpoint).stream()
                .flatMap(ahead -> ahead.steps(terms)
                        .filter(step -> !checkpoint.notified().reminded(ahead.about(), ahead.day(), step.daysBefore())))
                .map(Step::comesOn);
        Stream<LocalDate> told = escalations(checkpoint, terms).map(Told::comesOn);
        return Stream.of(reminders, told, Stream.of(nearFrom(checkpoint, terms)))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A command that comes after the last day: where that was a day off, the term had not ended with it. */
    static Decision<CheckpointEvent> afterLastDay(
            Checkpoint checkpoint,
            Terms terms,
            LocalDate today,
            Function<Checkpoint, Decision<CheckpointEvent>> command) {
        Steps steps = new Steps(checkpoint);
        carryOver(steps, terms, today);
        return switch (command.apply(steps.present())) {
            case Decision.Accepted<CheckpointEvent>(var events) ->
                steps.takeAll(events).decided();
            case Decision.Rejected<CheckpointEvent> rejected -> rejected;
        };
    }

    /** The day from which the calendar is asked whether the last day is a day off: before, the days of its year may not be known. */
    private static LocalDate nearFrom(Checkpoint checkpoint, Terms terms) {
        int longestBefore =
                terms.remindBefore().stream().mapToInt(Integer::intValue).max().orElse(0);
        return terms.workingDayUpTo(checkpoint.plan().deadline().minusDays(longestBefore));
    }

    /** What was found late before, e.g. on paper, stays so. */
    private static void carryOver(Steps steps, Terms terms, LocalDate today) {
        Checkpoint present = steps.present();
        LocalDate lastDay = present.plan().deadline();
        LocalDate end = terms.endOf(lastDay);
        if (end.isAfter(lastDay)
                && present.missedOn() == null
                && !present.violations().found(ViolationKind.LATE_STAGE, lastDay)) {
            steps.take(new CheckpointEvent.CarriedOver(new Postponement(lastDay, end, null, today, null, null)));
        }
    }

    private static List<Ahead> ahead(Checkpoint checkpoint) {
        List<Ahead> days = new ArrayList<>();
        Plan plan = checkpoint.plan();
        days.add(new Ahead(Due.STAGE, plan.deadline(), plannedOn(checkpoint)));
        Return returned = checkpoint.rounds().latestReturn();
        if (returned != null
                && checkpoint.rounds().present() == null
                && !checkpoint.reportDue().equals(plan.deadline())) {
            days.add(new Ahead(Due.REPORT, checkpoint.reportDue(), returned.returnedOn()));
        }
        return days;
    }

    /** The day from which the last day of the stage was known. */
    private static LocalDate plannedOn(Checkpoint checkpoint) {
        Plan plan = checkpoint.plan();
        Stream<LocalDate> decided = checkpoint.postponements().stream()
                .filter(each -> each.ground() != null && each.replacedOn() == null)
                .map(Postponement::postponedOn);
        return Stream.concat(
                        Stream.of(plan.approvedOn()), Stream.concat(Stream.ofNullable(plan.transferredOn()), decided))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What stands and has not been told yet; a report that is due with its stage is told of with it. */
    private static Stream<Told> escalations(Checkpoint checkpoint, Terms terms) {
        return checkpoint.violations().all().stream()
                .filter(Violation::stands)
                .filter(each -> each.kind() != ViolationKind.UNDONE_CONTENT)
                .filter(each -> each.kind() == ViolationKind.LATE_STAGE || !lateWith(checkpoint, each.due()))
                .flatMap(each -> Stream.of(Escalation.Level.values())
                        .map(level ->
                                new Told(about(each), each.due(), level, comesOn(checkpoint, each, level, terms))))
                .filter(told -> !checkpoint.notified().escalated(told.about(), told.due(), told.level()));
    }

    private static boolean lateWith(Checkpoint checkpoint, LocalDate due) {
        return checkpoint.violations().all().stream()
                .anyMatch(each -> each.stands()
                        && each.kind() == ViolationKind.LATE_STAGE
                        && each.due().equals(due));
    }

    private static Due about(Violation violation) {
        return violation.kind() == ViolationKind.LATE_STAGE ? Due.STAGE : Due.REPORT;
    }

    /** What came overdue from paper is told as if it had become so on the day of the transfer. */
    private static LocalDate comesOn(Checkpoint checkpoint, Violation violation, Escalation.Level level, Terms terms) {
        LocalDate over = Optional.ofNullable(checkpoint.plan().transferredOn())
                .filter(transferred -> transferred.isAfter(violation.due()))
                .orElse(violation.due());
        return terms.endOf(over.plusDays(terms.toldAfter(level)));
    }
}

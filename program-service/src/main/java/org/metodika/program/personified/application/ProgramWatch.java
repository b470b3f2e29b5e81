package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.schedule.Round;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.UnderWay;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Does what the calendar brings, by itself and not when somebody opens a page: starts programs whose first day has come and which need not
 * wait for preliminary control (B47), stops those of teachers who have left (B16). A program that is late is none of its business: it stays open and visible.
 */
public class ProgramWatch {

    /**
     * A program that an order binds, as the watch needs to know it.
     *
     * @param started whether it is carried out already
     */
    public record Bound(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable LocalDate startsOn,
            boolean started) {}

    /** Programs that an order binds, in the order of their ids. */
    @FunctionalInterface
    public interface BoundPrograms {
        /**
         * @param after id after which to go on; null for the first
         */
        List<Bound> next(@Nullable UUID after, int limit);
    }

    private final BoundPrograms programs;
    private final AggregateStore<Program, ProgramEvent> store;
    private final Directory directory;
    private final StartGate gate;

    public ProgramWatch(
            BoundPrograms programs, AggregateStore<Program, ProgramEvent> store, Directory directory, StartGate gate) {
        this.programs = programs;
        this.store = store;
        this.directory = directory;
        this.gate = gate;
    }

    /** One round over all programs that bind; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.programs.first}", fixedDelayString = "${metodika.programs.every}")
    @SchedulerLock(
            name = "program-watch",
            lockAtMostFor = "${metodika.programs.longest}",
            lockAtLeastFor = "${metodika.programs.apart}")
    public void goRound() {
        Map<String, LocalDate> days = new HashMap<>();
        Round.over(
                "program-watch",
                (@Nullable Bound last, int limit) -> programs.next(last == null ? null : last.id(), limit),
                page -> steps(page, days));
    }

    private List<Round.Step> steps(List<Bound> page, Map<String, LocalDate> days) {
        Map<UUID, KnownPerson> people =
                directory.people(page.stream().map(Bound::teacherId).collect(Collectors.toSet()));
        Set<UUID> waiting = gate.waiting(page.stream()
                .filter(bound -> isDue(bound, days.computeIfAbsent(bound.schoolId(), directory::today)))
                .toList());
        List<Round.Step> steps = new ArrayList<>();
        for (Bound bound : page) {
            KnownPerson teacher = people.get(bound.teacherId());
            LocalDate left = teacher == null ? null : teacher.dismissedOn();
            LocalDate today = days.computeIfAbsent(bound.schoolId(), directory::today);
            if (left != null && left.isBefore(today)) {
                steps.add(change(bound, program -> new UnderWay(program).stopOnDismissal(left, today)));
            } else if (isDue(bound, today) && !waiting.contains(bound.id())) {
                steps.add(change(bound, program -> new UnderWay(program).start(today)));
            }
        }
        return steps;
    }

    /** Whether its first day has come and it has not started. */
    private static boolean isDue(Bound bound, LocalDate today) {
        LocalDate startsOn = bound.startsOn();
        return !bound.started() && startsOn != null && !startsOn.isAfter(today);
    }

    /** Rows come later than what happened; the program itself decides. */
    private Round.Step change(Bound bound, Function<Program, Decision<ProgramEvent>> decide) {
        return new Round.Step(bound.id(), () -> store.change(bound.id().toString(), Change.bySystem(), decide));
    }
}

package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.UnderWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Does what the calendar brings, by itself and not when somebody opens a page: starts programs whose first day has come and which need not
 * wait for preliminary control (B47), stops those of teachers who have left (B16). A program that is late is none of its business: it stays open and visible.
 */
public class ProgramWatch {

    private static final Logger log = LoggerFactory.getLogger(ProgramWatch.class);
    private static final int BATCH = 500;

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
        UUID last = null;
        List<Bound> batch;
        do {
            batch = programs.next(last, BATCH);
            Set<UUID> teachers = new HashSet<>();
            batch.forEach(bound -> teachers.add(bound.teacherId()));
            Map<UUID, KnownPerson> people = directory.people(teachers);
            Set<UUID> waiting = gate.waiting(batch.stream()
                    .filter(bound -> isDue(bound, days.computeIfAbsent(bound.schoolId(), directory::today)))
                    .toList());
            for (Bound bound : batch) {
                last = bound.id();
                look(
                        bound,
                        days.computeIfAbsent(bound.schoolId(), directory::today),
                        people.get(bound.teacherId()),
                        waiting.contains(bound.id()));
            }
        } while (batch.size() == BATCH);
    }

    /** Rows come later than what happened; the program itself decides. */
    private void look(Bound bound, LocalDate today, @Nullable KnownPerson teacher, boolean waits) {
        LocalDate left = teacher == null ? null : teacher.dismissedOn();
        if (left != null && left.isBefore(today)) {
            change(bound, program -> new UnderWay(program).stopOnDismissal(left, today));
        } else if (isDue(bound, today) && !waits) {
            change(bound, program -> new UnderWay(program).start(today));
        }
    }

    /** Whether its first day has come and it has not started. */
    private static boolean isDue(Bound bound, LocalDate today) {
        LocalDate startsOn = bound.startsOn();
        return !bound.started() && startsOn != null && !startsOn.isAfter(today);
    }

    private void change(Bound bound, Function<Program, Decision<ProgramEvent>> decide) {
        try {
            store.change(bound.id().toString(), Change.bySystem(), decide);
        } catch (RuntimeException e) {
            if (Outages.is(e)) {
                throw e;
            }
            // One that can't be read must not hold up the others; it is found again at the next round.
            log.error("The watch can't change program {}", bound.id(), e);
        }
    }
}

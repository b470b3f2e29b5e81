package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.problem.Outages;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Stops by itself the supports of teachers who have left, and not when somebody opens a page. */
public class SupportWatch {

    private static final Logger log = LoggerFactory.getLogger(SupportWatch.class);
    private static final int BATCH = 500;

    /** Something that is under way for a teacher. */
    public record UnderWay(UUID id, String schoolId, UUID teacherId) {}

    /** What is under way for teachers, in the order of the ids. */
    @FunctionalInterface
    public interface ForTeachers {
        /**
         * @param after id after which to go on; null for the first
         */
        List<UnderWay> next(@Nullable UUID after, int limit);
    }

    /** Ends what is under way; the thing itself decides whether there is still anything to end. */
    @FunctionalInterface
    public interface Ending {
        void end(UUID id, LocalDate left, LocalDate today);
    }

    /** One kind of what is under way, and how it ends when the teacher has left. */
    public record Watched(ForTeachers things, Ending ending) {}

    private final List<Watched> watched;
    private final Directory directory;

    public SupportWatch(List<Watched> watched, Directory directory) {
        this.watched = List.copyOf(watched);
        this.directory = directory;
    }

    /** How a support ends when the teacher has left. */
    public static Ending stopping(AggregateStore<Support, SupportEvent> store) {
        return (id, left, today) ->
                store.change(id.toString(), Change.bySystem(), support -> support.stopOnDismissal(left, today));
    }

    /** One round over everything that is under way; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.programs.first}", fixedDelayString = "${metodika.programs.every}")
    @SchedulerLock(
            name = "support-watch",
            lockAtMostFor = "${metodika.programs.longest}",
            lockAtLeastFor = "${metodika.programs.apart}")
    public void goRound() {
        watched.forEach(this::goRound);
    }

    private void goRound(Watched kind) {
        UUID last = null;
        List<UnderWay> batch;
        do {
            batch = kind.things().next(last, BATCH);
            Map<UUID, KnownPerson> people =
                    directory.people(batch.stream().map(UnderWay::teacherId).collect(Collectors.toSet()));
            for (UnderWay thing : batch) {
                last = thing.id();
                KnownPerson teacher = people.get(thing.teacherId());
                LocalDate left = teacher == null ? null : teacher.dismissedOn();
                LocalDate today = directory.today(thing.schoolId());
                if (left != null && left.isBefore(today)) {
                    end(kind, thing, left, today);
                }
            }
        } while (batch.size() == BATCH);
    }

    private static void end(Watched kind, UnderWay thing, LocalDate left, LocalDate today) {
        try {
            kind.ending().end(thing.id(), left, today);
        } catch (RuntimeException e) {
            if (Outages.is(e)) {
                throw e;
            }
            // One that can't be read must not hold up the others; it is found again at the next round.
            log.error("The watch can't end {}", thing.id(), e);
        }
    }
}

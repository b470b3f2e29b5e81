package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.schedule.Round;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.springframework.scheduling.annotation.Scheduled;

/** Stops by itself the supports of teachers who have left, and not when somebody opens a page. */
public class SupportWatch {

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
        Round.over(
                "support-watch",
                (@Nullable UnderWay last, int limit) -> kind.things().next(last == null ? null : last.id(), limit),
                page -> steps(kind.ending(), page));
    }

    private List<Round.Step> steps(Ending ending, List<UnderWay> page) {
        Map<UUID, KnownPerson> people =
                directory.people(page.stream().map(UnderWay::teacherId).collect(Collectors.toSet()));
        List<Round.Step> steps = new ArrayList<>();
        for (UnderWay thing : page) {
            KnownPerson teacher = people.get(thing.teacherId());
            LocalDate left = teacher == null ? null : teacher.dismissedOn();
            LocalDate today = directory.today(thing.schoolId());
            if (left != null && left.isBefore(today)) {
                steps.add(new Round.Step(thing.id(), () -> ending.end(thing.id(), left, today)));
            }
        }
        return steps;
    }
}

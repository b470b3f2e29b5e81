package org.metodika.program.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.leading.LedReach;

/** What people do with participation in contests, festivals and campaigns, one at a time (C16). */
public final class Participations {

    private final AggregateStore<Participation, ParticipationEvent> store;
    private final Access access;
    private final Directory directory;
    private final SupportsOf supports;

    /** Tells whose a support is. */
    @FunctionalInterface
    public interface SupportsOf {
        /** Whether there is such a support of this teacher. */
        boolean has(UUID teacher, UUID support);
    }

    public Participations(
            AggregateStore<Participation, ParticipationEvent> store,
            Access access,
            Directory directory,
            SupportsOf supports) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.supports = supports;
    }

    /** The participation; empty where there is none within reach. */
    Optional<Versioned<Participation>> find(UUID id, Actor actor) {
        LedReach reach = LedReach.of(access, actor, ParticipationAction.SEE, () -> false);
        return store.find(id.toString()).filter(found -> {
            Participation participation = found.state();
            UUID helper = participation.entry().helper();
            return reach.covers(
                    participation.schoolId(), participation.teacher(), helper == null ? Set.of() : Set.of(helper));
        });
    }

    Outcome<Participation> plan(UUID id, UUID teacher, Entry entry, Actor actor, Change change) {
        Reach reach = access.reach(actor, ParticipationAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody registers for all schools");
        return store.create(
                id.toString(),
                change,
                () -> reach.covers(schoolId, teacher) && worksAt(schoolId, teacher)
                        ? Participation.plan(id, schoolId, teacher, entry, around(schoolId, teacher, entry))
                        : Decision.rejected(new ParticipationRejection.ParticipationInvalid(
                                List.of(Flaw.at("/teacherId", "person-unknown-here")))));
    }

    Outcome<Participation> change(UUID id, Entry entry, Actor actor, Change change) {
        return write(id, actor, change, found -> found.change(entry, around(found.schoolId(), found.teacher(), entry)));
    }

    /**
     * Records that the teacher took part.
     *
     * @param on today when null
     */
    Outcome<Participation> tookPart(UUID id, @Nullable LocalDate on, Actor actor, Change change) {
        return write(id, actor, change, found -> {
            LocalDate today = directory.today(found.schoolId());
            return found.tookPart(Objects.requireNonNullElse(on, today), today);
        });
    }

    /**
     * Records the result.
     *
     * @param on today when null
     */
    Outcome<Participation> finish(
            UUID id, ContestResult result, @Nullable LocalDate on, String evidence, Actor actor, Change change) {
        return write(id, actor, change, found -> {
            LocalDate today = directory.today(found.schoolId());
            LocalDate day = Objects.requireNonNullElse(on, today);
            return found.finish(new Participation.Outcome(result, day, evidence), today);
        });
    }

    Outcome<Participation> withdraw(UUID id, String reason, Actor actor, Change change) {
        return write(id, actor, change, found -> found.withdraw(reason, directory.today(found.schoolId())));
    }

    /** Withdraws the planned participation of a teacher who has left. */
    public void endOnDismissal(UUID id, LocalDate left, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), found -> found.endOnDismissal(left, today));
    }

    private Outcome<Participation> write(
            UUID id, Actor actor, Change change, Function<Participation, Decision<ParticipationEvent>> decide) {
        Reach reach = access.reach(actor, ParticipationAction.WRITE);
        return store.change(id.toString(), change, found -> reach.covers(found.schoolId(), found.teacher()), decide);
    }

    private Entry.Around around(String schoolId, UUID teacher, Entry entry) {
        UUID helper = entry.helper();
        UUID support = entry.support();
        return new Entry.Around(
                directory.today(schoolId),
                helper == null || worksAt(schoolId, helper),
                support == null || supports.has(teacher, support));
    }

    private boolean worksAt(String schoolId, UUID person) {
        LocalDate today = directory.today(schoolId);
        return directory
                .person(person)
                .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                .isPresent();
    }
}

package org.metodika.program.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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

/** What people do with experience items, one at a time (A24). */
public final class Experiences {

    private final AggregateStore<ExperienceItem, ExperienceEvent> store;
    private final Access access;
    private final Directory directory;
    private final Links links;

    /** Tells what an item may be linked to. */
    public interface Links {
        /** Whether there is such an elective course of this school. */
        boolean hasCourse(String schoolId, UUID course);

        /** Whether there is such an offer in the catalogue of training. */
        boolean hasOffer(UUID offer);
    }

    public Experiences(
            AggregateStore<ExperienceItem, ExperienceEvent> store, Access access, Directory directory, Links links) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.links = links;
    }

    /** The item; empty where there is none within reach. */
    Optional<Versioned<ExperienceItem>> find(UUID id, Actor actor) {
        return store.find(id.toString())
                .filter(found -> within(ExperienceAction.SEE, actor).test(found.state()));
    }

    /**
     * Records an item.
     *
     * @param teacher null for the experience of the school as a whole
     */
    Outcome<ExperienceItem> record(
            UUID id, @Nullable UUID teacher, Presentation presentation, Actor actor, Change change) {
        Reach reach = access.reach(actor, ExperienceAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody records for all schools");
        return store.create(
                id.toString(),
                change,
                () -> reach.covers(schoolId, teacher) && worksAt(schoolId, teacher)
                        ? ExperienceItem.record(
                                id, schoolId, teacher, presentation, actor.staffId(), around(schoolId, presentation))
                        : Decision.rejected(new ExperienceRejection.ExperienceInvalid(
                                List.of(Flaw.at("/teacherId", "person-unknown-here")))));
    }

    Outcome<ExperienceItem> change(UUID id, Presentation presentation, Actor actor, Change change) {
        return store.change(
                id.toString(),
                change,
                within(ExperienceAction.WRITE, actor),
                found -> found.change(presentation, around(found.schoolId(), presentation)));
    }

    Outcome<ExperienceItem> confirm(UUID id, Actor actor, Change change) {
        return store.change(
                id.toString(),
                change,
                within(ExperienceAction.CONFIRM, actor),
                found -> found.confirm(actor.staffId(), directory.today(found.schoolId())));
    }

    Outcome<ExperienceItem> annul(UUID id, String reason, Actor actor, Change change) {
        return store.change(
                id.toString(),
                change,
                within(ExperienceAction.CONFIRM, actor),
                found -> found.annul(reason, directory.today(found.schoolId())));
    }

    private Predicate<ExperienceItem> within(ExperienceAction action, Actor actor) {
        Reach reach = access.reach(actor, action);
        return item -> reach.covers(item.schoolId(), item.teacher());
    }

    private Presentation.Around around(String schoolId, Presentation presentation) {
        UUID course = presentation.course();
        UUID offer = presentation.offer();
        return new Presentation.Around(
                directory.today(schoolId),
                course == null || links.hasCourse(schoolId, course),
                offer == null || links.hasOffer(offer));
    }

    private boolean worksAt(String schoolId, @Nullable UUID teacher) {
        LocalDate today = directory.today(schoolId);
        return teacher == null
                || directory
                        .person(teacher)
                        .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                        .isPresent();
    }
}

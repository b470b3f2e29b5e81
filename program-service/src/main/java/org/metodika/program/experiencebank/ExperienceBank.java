package org.metodika.program.experiencebank;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
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

/** What methodists do with best experience, one at a time (E09). */
public final class ExperienceBank {

    private final AggregateStore<BestExperience, BestExperienceEvent> store;
    private final Access access;
    private final Directory directory;
    private final Presentations presentations;

    /** Tells what is on record of presentations. */
    @FunctionalInterface
    public interface Presentations {
        /**
         * Whether all of these are confirmed experience items.
         *
         * @param teacher whose they are; null where any of the school will do
         */
        boolean confirmed(String schoolId, @Nullable UUID teacher, Collection<UUID> items);
    }

    public ExperienceBank(
            AggregateStore<BestExperience, BestExperienceEvent> store,
            Access access,
            Directory directory,
            Presentations presentations) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.presentations = presentations;
    }

    /** The experience; empty where there is none within reach. */
    Optional<Versioned<BestExperience>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, BestExperienceAction.SEE);
        return store.find(id.toString())
                .filter(found ->
                        reach.covers(found.state().schoolId(), found.state().teacher()));
    }

    /** Those of these that are in the bank, whoever may see them; not in any order. */
    public List<BestExperience> withIds(Collection<UUID> ids) {
        return store.findAll(ids.stream().map(UUID::toString).toList()).stream()
                .map(Versioned::state)
                .toList();
    }

    /**
     * Enters experience that was found.
     *
     * @param teacher null for the school as a whole
     */
    Outcome<BestExperience> enter(
            UUID id,
            String schoolId,
            @Nullable UUID teacher,
            String title,
            StepRecord how,
            Actor actor,
            Change change) {
        access.reach(actor, BestExperienceAction.KEEP);
        return store.create(id.toString(), change, () -> {
            LocalDate today = directory.today(schoolId);
            if (directory.school(schoolId).isEmpty()) {
                return unknown("/schoolId", "bank-school-unknown");
            }
            return teacher == null || worksAt(schoolId, teacher, today)
                    ? BestExperience.find(id, schoolId, teacher, title, how, today)
                    : unknown("/teacherId", "person-unknown-here");
        });
    }

    private static Decision<BestExperienceEvent> unknown(String pointer, String code) {
        return Decision.rejected(new BestExperienceRejection.BestExperienceInvalid(List.of(Flaw.at(pointer, code))));
    }

    private boolean worksAt(String schoolId, UUID teacher, LocalDate today) {
        return directory
                .person(teacher)
                .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                .isPresent();
    }

    Outcome<BestExperience> study(UUID id, StepRecord how, Actor actor, Change change) {
        return keep(id, actor, change, (found, today) -> found.study(how, today));
    }

    Outcome<BestExperience> generalise(UUID id, StepRecord how, String text, Actor actor, Change change) {
        return keep(id, actor, change, (found, today) -> found.generalise(how, text, today));
    }

    Outcome<BestExperience> spread(UUID id, StepRecord how, List<UUID> by, Actor actor, Change change) {
        return keep(
                id,
                actor,
                change,
                (found, today) ->
                        found.spread(how, by, presentations.confirmed(found.schoolId(), found.teacher(), by), today));
    }

    Outcome<BestExperience> describe(UUID id, String title, String text, Actor actor, Change change) {
        return keep(id, actor, change, (found, today) -> found.describe(title, text));
    }

    Outcome<BestExperience> drop(UUID id, String reason, Actor actor, Change change) {
        return keep(id, actor, change, (found, today) -> found.drop(reason, today));
    }

    private Outcome<BestExperience> keep(
            UUID id,
            Actor actor,
            Change change,
            BiFunction<BestExperience, LocalDate, Decision<BestExperienceEvent>> decide) {
        access.reach(actor, BestExperienceAction.KEEP);
        return store.change(id.toString(), change, found -> decide.apply(found, directory.today(found.schoolId())));
    }
}

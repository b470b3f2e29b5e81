package org.metodika.program.selflearning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** What schools do to become self-learning ones, one school year at a time (C05). */
public final class SelfLearningSchools {

    private final AggregateStore<SelfLearningSchool, SelfLearningEvent> store;
    private final Access access;
    private final Directory directory;

    public SelfLearningSchools(
            AggregateStore<SelfLearningSchool, SelfLearningEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** A step of a school in a school year. */
    record Place(String schoolId, int schoolYear, BuildingStep step) {
        String key() {
            return SelfLearningSchool.key(schoolId, schoolYear);
        }
    }

    /** The school year of a school; empty where it was not begun or is out of reach. */
    Optional<Versioned<SelfLearningSchool>> find(String schoolId, int schoolYear, Actor actor) {
        Reach reach = access.reach(actor, SelfLearningAction.SEE);
        return store.find(SelfLearningSchool.key(schoolId, schoolYear))
                .filter(school -> reach.coversSchool(school.state().schoolId()));
    }

    /** Begins a school year of the actor's own school. */
    Outcome<SelfLearningSchool> begin(int schoolYear, Actor actor, Change change) {
        Reach reach = access.reach(actor, SelfLearningAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody writes for all schools");
        return store.create(
                SelfLearningSchool.key(schoolId, schoolYear),
                change,
                () -> SelfLearningSchool.begin(schoolId, schoolYear, directory.today(schoolId)));
    }

    Outcome<SelfLearningSchool> plan(Place place, Step.Plan plan, Actor actor, Change change) {
        return write(place, actor, change, school -> {
            LocalDate today = directory.today(school.schoolId());
            boolean here = directory
                    .person(plan.responsible())
                    .filter(person -> person.schoolId().equals(school.schoolId()) && person.onStaffOn(today))
                    .isPresent();
            return school.plan(place.step(), plan, here);
        });
    }

    /**
     * Records that a step is done.
     *
     * @param on today when null
     */
    Outcome<SelfLearningSchool> done(
            Place place, @Nullable LocalDate on, Evidence evidence, Actor actor, Change change) {
        return write(place, actor, change, school -> {
            LocalDate today = directory.today(school.schoolId());
            return school.done(place.step(), new Step.Done(Objects.requireNonNullElse(on, today), evidence), today);
        });
    }

    Outcome<SelfLearningSchool> reopen(Place place, String reason, Actor actor, Change change) {
        return write(place, actor, change, school -> school.reopen(place.step(), reason));
    }

    private Outcome<SelfLearningSchool> write(
            Place place, Actor actor, Change change, Function<SelfLearningSchool, Decision<SelfLearningEvent>> decide) {
        Reach reach = access.reach(actor, SelfLearningAction.WRITE);
        return store.change(place.key(), change, school -> reach.coversSchool(school.schoolId()), decide);
    }
}

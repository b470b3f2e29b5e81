package org.metodika.program.measures;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.leading.LedReach;

/** Measures of support. */
public final class Measures {

    private final AggregateStore<Measure, MeasureEvent> store;
    private final Access access;
    private final Directory directory;

    public Measures(AggregateStore<Measure, MeasureEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** Plans what a conclusion asks for; one that is there already stays as it is. */
    public void because(Measure measure, Change change) {
        Outcome<Measure> outcome = store.create(
                measure.id().toString(), change, () -> Decision.accepted(new MeasureEvent.MeasurePlanned(measure)));
        if (!(outcome instanceof Outcome.Done<Measure> || outcome instanceof Outcome.Exists<Measure>)) {
            throw new IllegalStateException("The next measure came to " + outcome);
        }
    }

    Optional<Versioned<Measure>> find(UUID id, Actor actor) {
        Predicate<Measure> reached = reached(id, MeasureAction.SEE, actor);
        return store.find(id.toString()).filter(measure -> reached.test(measure.state()));
    }

    Outcome<Measure> change(UUID id, Measure.Plan plan, Actor actor, Change change) {
        return store.change(
                id.toString(),
                change,
                reached(id, MeasureAction.WRITE, actor),
                measure -> measure.change(plan, worksAt(measure.schoolId(), plan.leader())));
    }

    /** Settles a measure; today where no day is given. */
    Outcome<Measure> settle(
            UUID id, Measure.Status how, @Nullable LocalDate on, String note, Actor actor, Change change) {
        return store.change(id.toString(), change, reached(id, MeasureAction.WRITE, actor), measure -> {
            LocalDate today = directory.today(measure.schoolId());
            return measure.settle(how, Objects.requireNonNullElse(on, today), note, today);
        });
    }

    /** Ends the measure of a teacher who has left. */
    public void endOnDismissal(UUID id, LocalDate left, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), measure -> measure.endOnDismissal(left, today));
    }

    private boolean worksAt(String schoolId, UUID person) {
        LocalDate today = directory.today(schoolId);
        return directory
                .person(person)
                .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                .isPresent();
    }

    private Predicate<Measure> reached(UUID id, MeasureAction action, Actor actor) {
        LedReach reach = LedReach.of(
                access,
                actor,
                action,
                () -> store.find(id.toString())
                        .map(Versioned::state)
                        .filter(measure -> measure.schoolId().equals(actor.schoolId()))
                        .filter(measure -> measure.plan().leader().equals(actor.staffId()))
                        .isPresent());
        return measure -> reach.covers(
                measure.schoolId(), measure.teacher(), Set.of(measure.plan().leader()));
    }
}

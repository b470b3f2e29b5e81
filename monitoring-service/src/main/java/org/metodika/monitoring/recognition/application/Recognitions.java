package org.metodika.monitoring.recognition.application;

import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.recognition.domain.Annulment;
import org.metodika.monitoring.recognition.domain.Recognition;
import org.metodika.monitoring.recognition.domain.RecognitionEvent;
import org.metodika.monitoring.recognition.domain.RecognitionId;

/** Rewards of the people of schools (C04). */
public final class Recognitions {

    private final AggregateStore<Recognition, RecognitionEvent> store;
    private final Access access;
    private final Directory directory;

    public Recognitions(AggregateStore<Recognition, RecognitionEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** What the actor may see: the own ones, those of the school, all. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_PERSONAL);
    }

    /** A reward, where the actor may see it. */
    public Optional<Versioned<Recognition>> find(RecognitionId id, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(id.value().toString())
                .filter(found -> reach.covers(
                        found.state().schoolId(), found.state().person().value()));
    }

    /** Records a reward in the school. */
    public Outcome<Recognition> give(RecognitionEvent.Given given, Actor actor, Change change) {
        String school = given.schoolId();
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(school)) {
            return new Outcome.Unknown<>();
        }
        return store.create(
                given.id().value().toString(),
                change,
                () -> Recognition.give(
                        given,
                        directory.today(school),
                        person -> directory
                                .person(person.value())
                                .filter(known -> known.schoolId().equals(school) && known.onStaffOn(given.givenOn()))
                                .isPresent()));
    }

    /** Annuls a record. */
    public Outcome<Recognition> annul(RecognitionId id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        UUID self = actor.staffId();
        StaffId by = self == null ? null : new StaffId(self);
        return store.change(
                id.value().toString(),
                change,
                reward -> reach.coversSchool(reward.schoolId()),
                reward -> reward.annul(new Annulment(reason, directory.today(reward.schoolId()), by)));
    }
}

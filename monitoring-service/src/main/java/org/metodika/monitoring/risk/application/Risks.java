package org.metodika.monitoring.risk.application;

import java.time.LocalDate;
import java.util.Optional;
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
import org.metodika.monitoring.risk.domain.Assessment;
import org.metodika.monitoring.risk.domain.Risk;
import org.metodika.monitoring.risk.domain.RiskEvent;
import org.metodika.monitoring.risk.domain.RiskId;

/** The risk register of schools (A28). */
public final class Risks {

    private final AggregateStore<Risk, RiskEvent> store;
    private final Access access;
    private final Directory directory;

    public Risks(AggregateStore<Risk, RiskEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** What the actor may see: those one owns, those of the school, all. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_PERSONAL);
    }

    /** A risk, where the actor may see it. */
    public Optional<Versioned<Risk>> find(RiskId id, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(id.value().toString())
                .filter(found -> reach.covers(
                        found.state().schoolId(),
                        found.state().assessment().owner().value()));
    }

    /** Enters a risk of the school. */
    public Outcome<Risk> enter(RiskId id, String schoolId, Assessment assessment, Actor actor, Change change) {
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(schoolId)) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(schoolId);
        return store.create(
                id.value().toString(),
                change,
                () -> Risk.enter(id, schoolId, assessment, today, person -> onStaff(person, schoolId, today)));
    }

    /** Says anew what is known of a risk. */
    public Outcome<Risk> revise(RiskId id, Assessment assessment, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        return store.change(id.value().toString(), change, risk -> reach.coversSchool(risk.schoolId()), risk -> {
            LocalDate today = directory.today(risk.schoolId());
            return risk.revise(assessment, today, person -> onStaff(person, risk.schoolId(), today));
        });
    }

    private boolean onStaff(StaffId person, String schoolId, LocalDate today) {
        return directory
                .person(person.value())
                .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                .isPresent();
    }
}

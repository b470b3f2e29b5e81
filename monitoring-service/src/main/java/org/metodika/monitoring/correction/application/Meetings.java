package org.metodika.monitoring.correction.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.correction.domain.Action;
import org.metodika.monitoring.correction.domain.Annulment;
import org.metodika.monitoring.correction.domain.Meeting;
import org.metodika.monitoring.correction.domain.MeetingEvent;
import org.metodika.monitoring.correction.domain.MeetingId;
import org.metodika.monitoring.correction.domain.Minutes;
import org.metodika.monitoring.duty.application.Corrections;
import org.metodika.monitoring.ids.StaffId;

/** Records of meetings about the correction of the work, and the duties that follow from them (A23). */
public final class Meetings {

    private final AggregateStore<Meeting, MeetingEvent> store;
    private final Access access;
    private final Directory directory;
    private final Corrections corrections;

    public Meetings(
            AggregateStore<Meeting, MeetingEvent> store, Access access, Directory directory, Corrections corrections) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.corrections = corrections;
    }

    /** What the actor may see. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_MEETING);
    }

    /** A meeting, where the actor may see it. */
    public Optional<Versioned<Meeting>> find(MeetingId id, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(id.value().toString())
                .filter(found -> reach.coversSchool(found.state().schoolId()));
    }

    /** Records a meeting of the school; its decisions become duties a moment later. */
    public Outcome<Meeting> record(MeetingId id, String schoolId, Minutes minutes, Actor actor, Change change) {
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(schoolId)) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(schoolId);
        Map<UUID, KnownPerson> people = directory.people(minutes.actions().stream()
                .map(action -> action.responsible().value())
                .collect(Collectors.toSet()));
        return store.create(
                id.value().toString(),
                change,
                () -> Meeting.record(id, schoolId, minutes, today, person -> {
                    KnownPerson known = people.get(person.value());
                    return known != null && known.schoolId().equals(schoolId) && known.onStaffOn(today);
                }));
    }

    /** Annuls a record; what is open of its decisions is withdrawn a moment later. */
    public Outcome<Meeting> annul(MeetingId id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        UUID self = actor.staffId();
        StaffId by = self == null ? null : new StaffId(self);
        return store.change(
                id.value().toString(),
                change,
                meeting -> reach.coversSchool(meeting.schoolId()),
                meeting -> meeting.annul(new Annulment(reason, directory.today(meeting.schoolId()), by)));
    }

    /** Lays the decisions of a meeting on those responsible; again with no further effect. */
    public void assignActions(MeetingId id, Cause recorded) {
        Meeting meeting = present(id);
        List<Action> actions = meeting.minutes().actions();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            corrections.assign(
                    id.value(), i, meeting.schoolId(), action.what(), action.responsible(), action.dueOn(), recorded);
        }
    }

    /** Withdraws what is open of the decisions of a meeting; again with no further effect. */
    public void withdrawActions(MeetingId id, Cause annulled) {
        for (int i = 0; i < present(id).minutes().actions().size(); i++) {
            corrections.withdraw(id.value(), i, annulled);
        }
    }

    private Meeting present(MeetingId id) {
        return store.find(id.value().toString()).orElseThrow().state();
    }
}

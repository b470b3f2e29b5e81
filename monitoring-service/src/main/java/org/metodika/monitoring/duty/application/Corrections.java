package org.metodika.monitoring.duty.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.metodika.monitoring.duty.domain.DutyId;
import org.metodika.monitoring.duty.domain.Origin;
import org.metodika.monitoring.duty.domain.Term;
import org.metodika.monitoring.ids.StaffId;

/** Corrective actions that meetings decide (A23), as duties of those responsible. */
public final class Corrections {

    private static final List<Integer> REMINDERS = List.of(7);

    private final AggregateStore<Duty, DutyEvent> store;
    private final Directory directory;

    public Corrections(AggregateStore<Duty, DutyEvent> store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** Id of the duty that a meeting makes of one of its decisions, known before it is made. */
    public static UUID idOf(UUID meeting, int number) {
        return Ids.from("correction", meeting, number);
    }

    /** Lays a decision of a meeting on who is responsible; again with no further effect. */
    public void assign(
            UUID meeting, int number, String schoolId, String what, StaffId responsible, LocalDate dueOn, Cause cause) {
        DutyId id = new DutyId(idOf(meeting, number));
        store.create(
                Duties.key(id),
                Change.causedBy(cause),
                () -> Duty.assign(
                        id,
                        schoolId,
                        new Origin.Correction(meeting, what),
                        responsible,
                        new Term(dueOn, REMINDERS),
                        directory.today(schoolId)));
    }

    /** The meeting was annulled: what is open is withdrawn; again with no further effect. */
    public void withdraw(UUID meeting, int number, Cause cause) {
        store.change(idOf(meeting, number).toString(), Change.onceInOrder(cause), Duty::meetingAnnulled);
    }
}

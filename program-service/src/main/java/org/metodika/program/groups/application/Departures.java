package org.metodika.program.groups.application;

import java.time.LocalDate;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupEvent;
import org.metodika.program.groups.domain.StaffId;

/**
 * Whoever is dismissed from the school leaves its groups on the last day of work (B20). The place stays visibly vacant until a
 * further order fills it; a dismissal that is annulled brings nobody back, an order does.
 */
public final class Departures {

    /** Where the people of a group stand in its state. */
    public static final String PERSON = "editions.composition.members.person";

    private final AggregateStore<Group, GroupEvent> store;

    public Departures(AggregateStore<Group, GroupEvent> store) {
        this.store = store;
    }

    /** Takes a dismissal into account; again with no further effect. */
    public void dismissed(StaffId person, LocalDate lastDay, Cause cause) {
        for (String id : store.idsBy(PERSON, person.value().toString())) {
            Outcome<Group> outcome = store.change(id, Change.onceInOrder(cause), group -> group.leave(person, lastDay));
            if (!(outcome instanceof Outcome.Done<Group>)) {
                throw new IllegalStateException("The dismissal of a member came to " + outcome);
            }
        }
    }
}

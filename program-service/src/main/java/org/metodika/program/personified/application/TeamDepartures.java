package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.function.Function;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeamEvent;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamUnderWay;

/**
 * Whoever is dismissed from the school leaves its teams with the last day of work, and the teams go on (B16). The person's own
 * program is stopped as every other is, by the watch.
 */
public final class TeamDepartures {

    /** Where the people of a team stand in its state. */
    public static final String PERSON = "members.person";

    private final AggregateStore<TeamProgram, TeamEvent> store;

    public TeamDepartures(AggregateStore<TeamProgram, TeamEvent> store) {
        this.store = store;
    }

    /** Takes a dismissal into account; again with no further effect. */
    public void dismissed(StaffId person, LocalDate lastDay, Cause cause) {
        change(person, cause, team -> new TeamUnderWay(team).dismissed(person, lastDay));
    }

    /** Takes into account that a dismissal was annulled; again with no further effect. */
    public void dismissalAnnulled(StaffId person, Cause cause) {
        change(person, cause, team -> new TeamUnderWay(team).dismissalAnnulled(person));
    }

    private void change(StaffId person, Cause cause, Function<TeamProgram, Decision<TeamEvent>> decide) {
        for (String id : store.idsBy(PERSON, person.value().toString())) {
            Outcome<TeamProgram> outcome = store.change(id, Change.onceInOrder(cause), decide);
            if (!(outcome instanceof Outcome.Done<TeamProgram>)) {
                throw new IllegalStateException("The dismissal of a member came to " + outcome);
            }
        }
    }
}

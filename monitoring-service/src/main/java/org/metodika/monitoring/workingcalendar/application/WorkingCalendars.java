package org.metodika.monitoring.workingcalendar.application;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.workingcalendar.domain.CalendarEvent;
import org.metodika.monitoring.workingcalendar.domain.Settings;
import org.metodika.monitoring.workingcalendar.domain.WorkingCalendar;

/** Working calendars: the methodist keeps the centre's, head and deputy their school's; all of a school read them. */
public final class WorkingCalendars {

    /** Place of what holds for all schools; no school has this code. */
    public static final String CENTRE = "centre";

    private final AggregateStore<WorkingCalendar, CalendarEvent> store;
    private final Access access;
    private final Consumer<@Nullable String> changed;

    /** @param changed told after each change of which school it is, null for all */
    public WorkingCalendars(
            AggregateStore<WorkingCalendar, CalendarEvent> store, Access access, Consumer<@Nullable String> changed) {
        this.store = store;
        this.access = access;
        this.changed = changed;
    }

    /** Whether the actor may read the calendar of this place. */
    public boolean mayRead(String place, Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.SEE_CALENDAR);
        return place.equals(CENTRE) || reach.coversSchool(place);
    }

    /** What was entered at this place; empty where nothing was. */
    public Optional<Versioned<WorkingCalendar>> entered(String place) {
        return store.find(place);
    }

    /** What holds at a school, or for schools without entries of their own where the place is the centre. */
    public SchoolCalendar of(String place) {
        Settings centre = settings(CENTRE);
        Settings own = place.equals(CENTRE) ? Settings.NONE : settings(place);
        return new SchoolCalendar(own.over(centre), own.remindingOver(centre));
    }

    private Settings settings(String place) {
        return store.find(place).map(found -> found.state().settings()).orElse(Settings.NONE);
    }

    /** Enters or replaces the settings of a place. */
    public Outcome<WorkingCalendar> put(String place, Settings settings, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_CALENDAR);
        if (place.equals(CENTRE) ? !reach.everybody() : !reach.coversSchool(place)) {
            return new Outcome.Unknown<>();
        }
        String school = place.equals(CENTRE) ? null : place;
        Outcome<WorkingCalendar> outcome = store.find(place).isEmpty() && change.ifVersion() == null
                ? store.create(place, change, () -> WorkingCalendar.enter(school, settings))
                : store.change(place, change, calendar -> calendar.change(settings));
        if (outcome instanceof Outcome.Exists<WorkingCalendar>) {
            outcome = store.change(place, change, calendar -> calendar.change(settings));
        }
        if (outcome instanceof Outcome.Done<WorkingCalendar>) {
            // A repetition too: the first one may have crashed before it told.
            changed.accept(school);
        }
        return outcome;
    }
}

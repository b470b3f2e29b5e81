package org.metodika.monitoring.diary.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.PlanScope;
import org.metodika.monitoring.diary.domain.Addition;
import org.metodika.monitoring.diary.domain.Content;
import org.metodika.monitoring.diary.domain.DiaryEntry;
import org.metodika.monitoring.diary.domain.DiaryEntryId;
import org.metodika.monitoring.diary.domain.DiaryEvent;
import org.metodika.monitoring.diary.domain.Heading;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.individualplan.IndividualPlan;
import org.metodika.monitoring.individualplan.IndividualPlans;

/** What people do with diaries of programs and routes (C13, L7). */
public final class Diaries {

    private final AggregateStore<DiaryEntry, DiaryEvent> store;
    private final IndividualPlans plans;
    private final Directory directory;
    private final Clock clock;

    public Diaries(
            AggregateStore<DiaryEntry, DiaryEvent> store, IndividualPlans plans, Directory directory, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the actor may read. */
    public PlanScope toSee(Actor actor) {
        return plans.of(actor, MonitoringAction.SEE_DIARY);
    }

    /** An entry, where the actor may read it. */
    public Optional<Versioned<DiaryEntry>> find(DiaryEntryId id, Actor actor) {
        PlanScope scope = toSee(actor);
        return store.find(key(id)).filter(found -> covers(scope, found.state()));
    }

    /**
     * Writes an entry of the diary of an own program or route, whatever its state.
     *
     * @param program null for a route
     * @param route null for a program
     */
    public Outcome<DiaryEntry> write(
            DiaryEntryId id,
            @Nullable ProgramId program,
            @Nullable RouteId route,
            Content content,
            Actor actor,
            Change change) {
        PlanScope scope = own(actor);
        IndividualPlan plan = plans.find(program, route)
                .filter(found -> scope.covers(found.schoolId(), found.teacher(), found.program(), found.route()))
                .orElse(null);
        if (plan == null) {
            return new Outcome.Unknown<>();
        }
        Heading heading = new Heading(id, plan.program(), plan.route(), plan.schoolId(), plan.teacher(), now());
        LocalDate today = directory.today(plan.schoolId());
        return store.create(key(id), change, () -> DiaryEntry.write(heading, content, today));
    }

    /** Changes an own entry, within a day. */
    public Outcome<DiaryEntry> change(DiaryEntryId id, Content content, Actor actor, Change change) {
        PlanScope scope = own(actor);
        return store.change(
                key(id),
                change,
                entry -> covers(scope, entry),
                entry -> entry.change(
                        content, now(), directory.today(entry.heading().schoolId())));
    }

    /** Adds to an own entry. */
    public Outcome<DiaryEntry> supplement(DiaryEntryId id, String text, Actor actor, Change change) {
        PlanScope scope = own(actor);
        return store.change(
                key(id), change, entry -> covers(scope, entry), entry -> entry.supplement(addition(text, actor)));
    }

    /** Adds a word to the entry of a teacher whom one accompanies. */
    public Outcome<DiaryEntry> note(DiaryEntryId id, String text, Actor actor, Change change) {
        PlanScope scope = plans.ofOthers(actor, MonitoringAction.NOTE_DIARY);
        UUID self = actor.staffId();
        return store.change(
                key(id),
                change,
                entry -> covers(scope, entry)
                        && !entry.heading().teacher().value().equals(self),
                entry -> entry.note(addition(text, actor)));
    }

    /** Now, as precise as it is kept. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Nobody keeps the diary of another, tutor or mentor or not. */
    private PlanScope own(Actor actor) {
        return plans.ofRole(actor, MonitoringAction.WRITE_DIARY);
    }

    private Addition addition(String text, Actor actor) {
        return new Addition(text, now(), staff(actor));
    }

    private static boolean covers(PlanScope scope, DiaryEntry entry) {
        Heading heading = entry.heading();
        return scope.covers(heading.schoolId(), heading.teacher(), heading.program(), heading.route());
    }

    private static @Nullable StaffId staff(Actor actor) {
        UUID id = actor.staffId();
        return id == null ? null : new StaffId(id);
    }

    private static String key(DiaryEntryId id) {
        return id.value().toString();
    }
}

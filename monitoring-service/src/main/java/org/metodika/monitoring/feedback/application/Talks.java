package org.metodika.monitoring.feedback.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.PlanScope;
import org.metodika.monitoring.feedback.domain.About;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.domain.FeedbackEvent;
import org.metodika.monitoring.feedback.domain.Party;
import org.metodika.monitoring.feedback.domain.Speaker;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.individualplan.IndividualPlans;

/** What teacher, mentor and methodist do with their talk on a program or a route (C17). */
public final class Talks {

    private final AggregateStore<Feedback, FeedbackEvent> store;
    private final IndividualPlans plans;
    private final Clock clock;

    public Talks(AggregateStore<Feedback, FeedbackEvent> store, IndividualPlans plans, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.clock = clock;
    }

    /** In which talks the actor takes part. */
    public PlanScope toTalk(Actor actor) {
        return plans.of(actor, MonitoringAction.TALK);
    }

    /** The talk on a program or a route, where the actor takes part in it and somebody has written. */
    public Optional<Versioned<Feedback>> find(UUID plan, Actor actor) {
        PlanScope scope = toTalk(actor);
        return store.find(plan.toString())
                .filter(found -> covers(scope, found.state().about()));
    }

    /** Writes to the other two; the first message begins the talk. */
    public Outcome<Feedback> send(UUID plan, String text, Actor actor, Change change) {
        PlanScope scope = toTalk(actor);
        About about = plans.find(plan)
                .map(known -> new About(known.program(), known.route(), known.schoolId(), known.teacher()))
                .filter(known -> covers(scope, known))
                .orElse(null);
        if (about == null) {
            return new Outcome.Unknown<>();
        }
        String key = plan.toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Speaker from = speaker(scope, about.teacher().value(), actor);
        if (store.find(key).isEmpty()) {
            Outcome<Feedback> begun = store.create(key, change, () -> Feedback.begin(about, from, text, now));
            if (!(begun instanceof Outcome.Exists<Feedback>)) {
                return begun;
            }
        }
        return store.change(key, change, talk -> talk.send(from, text, now));
    }

    /** Keeps that the actor has read up to a message. */
    public Outcome<Feedback> read(UUID plan, int number, Actor actor, Change change) {
        PlanScope scope = toTalk(actor);
        return store.change(
                plan.toString(),
                change,
                talk -> covers(scope, talk.about()),
                talk -> talk.read(speaker(scope, talk.about().teacher().value(), actor), number));
    }

    /** As whom the actor takes part in the talk on a plan of this teacher. */
    public static Speaker speaker(PlanScope scope, UUID teacher, Actor actor) {
        UUID self = actor.staffId();
        if (scope.reach().everybody()) {
            return new Speaker(Party.METHODIST, staff(self));
        }
        return new Speaker(teacher.equals(self) ? Party.TEACHER : Party.MENTOR, staff(self));
    }

    private static boolean covers(PlanScope scope, About about) {
        return scope.covers(about.schoolId(), about.teacher(), about.program(), about.route());
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}

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
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlledprogram.ProgramReach;
import org.metodika.monitoring.feedback.domain.About;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.domain.FeedbackEvent;
import org.metodika.monitoring.feedback.domain.Party;
import org.metodika.monitoring.feedback.domain.Speaker;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What teacher, mentor and methodist do with their talk on a program (C17). */
public final class Talks {

    private final AggregateStore<Feedback, FeedbackEvent> store;
    private final ProgramReach reach;
    private final ControlledPrograms programs;
    private final Clock clock;

    public Talks(
            AggregateStore<Feedback, FeedbackEvent> store,
            ProgramReach reach,
            ControlledPrograms programs,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.programs = programs;
        this.clock = clock;
    }

    /** In which talks the actor takes part. */
    public ControlScope toTalk(Actor actor) {
        return reach.of(actor, MonitoringAction.TALK);
    }

    /** The talk on a program, where the actor takes part in it and somebody has written. */
    public Optional<Versioned<Feedback>> find(ProgramId program, Actor actor) {
        ControlScope scope = toTalk(actor);
        return store.find(key(program)).filter(found -> covers(scope, found.state()));
    }

    /** Writes to the other two; the first message begins the talk. */
    public Outcome<Feedback> send(ProgramId program, String text, Actor actor, Change change) {
        ControlScope scope = toTalk(actor);
        About about = programs.find(program.value())
                .filter(known -> scope.coversProgram(known.schoolId(), known.teacherId(), known.id()))
                .map(known -> new About(program, known.schoolId(), new StaffId(known.teacherId())))
                .orElse(null);
        if (about == null) {
            return new Outcome.Unknown<>();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Speaker from = speaker(scope, about.teacher().value(), actor);
        if (store.find(key(program)).isEmpty()) {
            Outcome<Feedback> begun = store.create(key(program), change, () -> Feedback.begin(about, from, text, now));
            if (!(begun instanceof Outcome.Exists<Feedback>)) {
                return begun;
            }
        }
        return store.change(key(program), change, talk -> talk.send(from, text, now));
    }

    /** Keeps that the actor has read up to a message. */
    public Outcome<Feedback> read(ProgramId program, int number, Actor actor, Change change) {
        ControlScope scope = toTalk(actor);
        return store.change(
                key(program),
                change,
                talk -> covers(scope, talk),
                talk -> talk.read(speaker(scope, talk.about().teacher().value(), actor), number));
    }

    /** As whom the actor takes part in the talk on a program of this teacher. */
    public static Speaker speaker(ControlScope scope, UUID teacher, Actor actor) {
        UUID self = actor.staffId();
        if (scope.reach().everybody()) {
            return new Speaker(Party.METHODIST, staff(self));
        }
        return new Speaker(teacher.equals(self) ? Party.TEACHER : Party.MENTOR, staff(self));
    }

    private static boolean covers(ControlScope scope, Feedback talk) {
        About about = talk.about();
        return scope.coversProgram(
                about.schoolId(), about.teacher().value(), about.program().value());
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }

    private static String key(ProgramId program) {
        return program.value().toString();
    }
}

package org.metodika.monitoring.consultation.application;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.consultation.domain.Annulment;
import org.metodika.monitoring.consultation.domain.Consultation;
import org.metodika.monitoring.consultation.domain.ConsultationEvent;
import org.metodika.monitoring.consultation.domain.ConsultationId;
import org.metodika.monitoring.consultation.domain.Parties;
import org.metodika.monitoring.consultation.domain.Subject;
import org.metodika.monitoring.consultation.domain.SupportLine;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlledprogram.ProgramReach;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What people do with the log of consultations (A18). */
public final class Consultations {

    private final AggregateStore<Consultation, ConsultationEvent> store;
    private final ProgramReach reach;
    private final ControlledPrograms programs;
    private final Directory directory;

    public Consultations(
            AggregateStore<Consultation, ConsultationEvent> store,
            ProgramReach reach,
            ControlledPrograms programs,
            Directory directory) {
        this.store = store;
        this.reach = reach;
        this.programs = programs;
        this.directory = directory;
    }

    /** What the actor may see; besides, what the actor gave in the own school. */
    public ControlScope toSee(Actor actor) {
        ControlScope scope = reach.of(actor, MonitoringAction.SEE_CONSULTATIONS);
        return new ControlScope(scope.reach(), scope.programs(), actor.staffId());
    }

    /** An entry, where the actor may see it. */
    public Optional<Versioned<Consultation>> find(ConsultationId id, Actor actor) {
        ControlScope scope = toSee(actor);
        return store.find(key(id)).filter(found -> sees(scope, found.state()));
    }

    /**
     * Enters a consultation that the actor gave.
     *
     * @param program program of the teacher that it served; null where it served none
     */
    public Outcome<Consultation> record(
            ConsultationId id,
            StaffId teacher,
            @Nullable ProgramId program,
            Subject subject,
            Actor actor,
            Change change) {
        ControlScope scope = reach.ofOthers(actor, MonitoringAction.CONSULT);
        KnownPerson known = directory.person(teacher.value()).orElse(null);
        if (known == null || !covers(scope, known, program)) {
            return new Outcome.Unknown<>();
        }
        Parties parties = new Parties(known.schoolId(), teacher, staff(actor), program);
        return store.create(
                key(id), change, () -> Consultation.record(id, parties, subject, directory.today(known.schoolId())));
    }

    /**
     * Enters a consultation that somebody asked for; whoever answers the request may do so. Again with no further effect.
     *
     * @param consultant null for people of the centre
     * @return why it can't be entered; empty where it is in the log
     */
    public Optional<Rejection> enter(
            UUID id,
            String schoolId,
            StaffId teacher,
            @Nullable StaffId consultant,
            String topic,
            HeldConsultation held,
            Change change) {
        ConsultationId entry = new ConsultationId(id);
        SupportLine line = held.line() == null ? null : SupportLine.valueOf(held.line());
        Outcome<Consultation> outcome = store.create(
                key(entry),
                change,
                () -> Consultation.record(
                        entry,
                        new Parties(schoolId, teacher, consultant, null),
                        new Subject(held.heldOn(), held.hours(), topic, line, held.outcome()),
                        directory.today(schoolId)));
        return switch (outcome) {
            case Outcome.Done<Consultation> _, Outcome.Exists<Consultation> _ -> Optional.empty();
            case Outcome.Refused<Consultation>(var reason) -> Optional.of(reason);
            case Outcome.Unknown<Consultation> _, Outcome.Stale<Consultation> _, Outcome.KeyReused<Consultation> _ ->
                throw new IllegalStateException("A new entry came to " + outcome);
        };
    }

    /** Takes an entry back: whoever gave the consultation does so, or who answers for the whole school. */
    public Outcome<Consultation> annul(ConsultationId id, String reason, Actor actor, Change change) {
        ControlScope scope = reach.ofOthers(actor, MonitoringAction.CONSULT);
        StaffId self = staff(actor);
        return store.change(
                key(id),
                change,
                entry -> scope.reach().coversSchool(entry.parties().schoolId())
                        || self != null && self.equals(entry.parties().consultant()),
                entry -> entry.annul(
                        new Annulment(reason, directory.today(entry.parties().schoolId()), self)));
    }

    /** A program that is named has to be the teacher's. */
    private boolean covers(ControlScope scope, KnownPerson teacher, @Nullable ProgramId program) {
        if (program == null) {
            return scope.reach().covers(teacher.schoolId(), teacher.id());
        }
        return programs.find(program.value())
                .filter(known -> known.teacherId().equals(teacher.id()))
                .filter(known -> scope.coversProgram(known.schoolId(), known.teacherId(), known.id()))
                .isPresent();
    }

    private static boolean sees(ControlScope scope, Consultation entry) {
        Parties parties = entry.parties();
        StaffId consultant = parties.consultant();
        ProgramId program = parties.program();
        UUID teacher = parties.teacher().value();
        return scope.reach().covers(parties.schoolId(), teacher)
                || program != null && scope.coversProgram(parties.schoolId(), teacher, program.value())
                || scope.involves(parties.schoolId(), consultant == null ? null : consultant.value());
    }

    private static @Nullable StaffId staff(Actor actor) {
        UUID id = actor.staffId();
        return id == null ? null : new StaffId(id);
    }

    private static String key(ConsultationId id) {
        return id.value().toString();
    }
}

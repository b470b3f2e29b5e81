package org.metodika.monitoring.attestation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.Scope;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.domain.AttestationEvent;
import org.metodika.monitoring.attestation.domain.AttestationId;
import org.metodika.monitoring.attestation.domain.AttestationRefusal;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.domain.Held;
import org.metodika.monitoring.attestation.domain.Plan;
import org.metodika.monitoring.attestationrows.AttestationRow;
import org.metodika.monitoring.attestationrows.AttestationRows;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.journalrows.ConsultationRows;

/** What people do with attestations (E11). */
public final class Attestations {

    private final AggregateStore<Attestation, AttestationEvent> store;
    private final AttestationRows rows;
    private final ConsultationRows consultations;
    private final Checklists checklists;
    private final Access access;
    private final Directory directory;

    public Attestations(
            AggregateStore<Attestation, AttestationEvent> store,
            AttestationRows rows,
            ConsultationRows consultations,
            Checklists checklists,
            Access access,
            Directory directory) {
        this.store = store;
        this.rows = rows;
        this.consultations = consultations;
        this.checklists = checklists;
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is to be prepared.
     *
     * @param position null for the position of the staff list
     * @param plan without a present category: what the teacher has after the attempt before
     */
    public record Wanted(
            StaffId teacher, Category target, @Nullable String position, Plan plan) {}

    /** What the actor may see: besides, what one accompanies. */
    public Scope toSee(Actor actor) {
        return Scope.of(access, actor, MonitoringAction.SEE_ATTESTATION);
    }

    /** An attestation, where the actor may see it. */
    public Optional<Versioned<Attestation>> find(AttestationId id, Actor actor) {
        Scope scope = toSee(actor);
        return store.find(key(id)).filter(found -> covers(scope, found.state()));
    }

    /**
     * Begins the next attempt of a teacher in a position. Its id follows from those and from the number of the attempt, so that two
     * that are begun at once are one.
     */
    public Outcome<Attestation> open(Wanted wanted, Actor actor, Change change) {
        UUID teacher = wanted.teacher().value();
        Scope scope = Scope.of(access, actor, MonitoringAction.PREPARE_ATTESTATION);
        KnownPerson known = directory.person(teacher).orElse(null);
        if (known == null || !scope.covers(known.schoolId(), teacher, null)) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(known.schoolId());
        List<Flaw> flaws = unfit(wanted.plan().companion(), known.schoolId(), today);
        if (!known.onStaffOn(today)) {
            flaws.add(Flaw.at("/teacherId", "not-on-staff-here"));
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused<>(new AttestationRefusal.AttestationInvalid(flaws));
        }
        String position = position(wanted, known);
        Outcome<Attestation> outcome = begin(
                wanted,
                known,
                position,
                Before.of(rows.latest(teacher, position).orElse(null)),
                change);
        // Rows come later than what happened; the attestation itself says whether it is over.
        if (outcome instanceof Outcome.Exists<Attestation>(var there)
                && !there.state().standing().status().open()) {
            outcome = begin(wanted, known, position, Before.of(there.state()), change);
        }
        return outcome instanceof Outcome.Exists<Attestation>
                ? new Outcome.Refused<>(new AttestationRefusal.AttestationUnderWay())
                : outcome;
    }

    /** What the teacher comes with: how many attempts are over, and the category that they left. */
    private record Before(int attempts, @Nullable Held held) {

        /** An open attempt is in the way of the next one, which is to have the same id. */
        static Before of(@Nullable AttestationRow latest) {
            if (latest == null) {
                return new Before(0, null);
            }
            String category = latest.heldCategory();
            return latest.open()
                    ? new Before(latest.attempt() - 1, null)
                    : new Before(
                            latest.attempt(),
                            category == null ? null : new Held(Category.valueOf(category), latest.heldUntil()));
        }

        static Before of(Attestation over) {
            return new Before(over.attempt(), over.held());
        }
    }

    private Outcome<Attestation> begin(
            Wanted wanted, KnownPerson known, String position, Before before, Change change) {
        int attempt = before.attempts() + 1;
        AttestationEvent.Opened opened = new AttestationEvent.Opened(
                idOf(wanted.teacher(), position, attempt),
                known.schoolId(),
                wanted.teacher(),
                position,
                attempt,
                before.attempts() == 0 ? null : idOf(wanted.teacher(), position, before.attempts()),
                wanted.target(),
                wanted.plan().present() == null ? wanted.plan().presently(before.held()) : wanted.plan(),
                checklists.of(wanted.target()).fresh(),
                directory.today(known.schoolId()));
        return store.create(key(opened.id()), change, () -> Attestation.open(opened));
    }

    /** Changes the present category, the intended days and the company. */
    public Outcome<Attestation> change(AttestationId id, Plan plan, Actor actor, Change change) {
        return decided(id, MonitoringAction.PREPARE_ATTESTATION, actor, change, (attestation, today) -> {
            List<Flaw> flaws = plan.companion() != null
                            && plan.companion().equals(attestation.plan().companion())
                    ? List.of()
                    : unfit(plan.companion(), attestation.schoolId(), today);
            return flaws.isEmpty()
                    ? attestation.change(plan)
                    : Decision.rejected(new AttestationRefusal.AttestationInvalid(flaws));
        });
    }

    /** A step of the preparation: by the teacher, or by who accompanies or answers for the school. */
    public Outcome<Attestation> prepare(
            AttestationId id,
            Actor actor,
            Change change,
            BiFunction<Attestation, LocalDate, Decision<AttestationEvent>> decide) {
        return decided(id, MonitoringAction.PREPARE_ATTESTATION, actor, change, decide);
    }

    /** What others than the teacher say of the materials. */
    public Outcome<Attestation> review(
            AttestationId id,
            Actor actor,
            Change change,
            BiFunction<Attestation, LocalDate, Decision<AttestationEvent>> decide) {
        return decided(id, MonitoringAction.REVIEW_ATTESTATION, actor, change, decide);
    }

    /** What the school or the centre records of the commission. */
    public Outcome<Attestation> settle(
            AttestationId id,
            Actor actor,
            Change change,
            BiFunction<Attestation, LocalDate, Decision<AttestationEvent>> decide) {
        return decided(id, MonitoringAction.SETTLE_ATTESTATION, actor, change, decide);
    }

    /** A consultation of the log, of the same teacher, belongs to the preparation. */
    public Outcome<Attestation> link(AttestationId id, UUID consultation, Actor actor, Change change) {
        UUID consulted = consultations.of(List.of(consultation)).stream()
                .map(row -> row.teacherId())
                .findFirst()
                .orElse(null);
        return prepare(
                id,
                actor,
                change,
                (attestation, _) -> attestation.teacher().value().equals(consulted)
                        ? attestation.link(consultation)
                        : Decision.rejected(new AttestationRefusal.AttestationInvalid(
                                List.of(Flaw.at("/consultationId", "attestation-no-such-consultation")))));
    }

    /** The next attempt has begun; again with no further effect. */
    public void follow(UUID previous, UUID next, Cause cause) {
        store.change(
                previous.toString(),
                Change.onceInOrder(cause),
                attestation -> attestation.follow(new AttestationId(next)));
    }

    private Outcome<Attestation> decided(
            AttestationId id,
            MonitoringAction action,
            Actor actor,
            Change change,
            BiFunction<Attestation, LocalDate, Decision<AttestationEvent>> decide) {
        Scope scope = Scope.of(access, actor, action);
        return store.change(
                key(id),
                change,
                attestation -> covers(scope, attestation),
                attestation -> decide.apply(attestation, directory.today(attestation.schoolId())));
    }

    /** Tutor, deputy or head of the school; a list that may be added to. */
    private List<Flaw> unfit(@Nullable StaffId companion, String schoolId, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (companion != null
                && directory
                        .person(companion.value())
                        .filter(person -> person.schoolId().equals(schoolId) && person.onStaffOn(today))
                        .filter(person ->
                                person.is(Role.TUTOR) || person.is(Role.DEPUTY_HEAD) || person.is(Role.SCHOOL_HEAD))
                        .isEmpty()) {
            flaws.add(Flaw.at("/companionId", "attestation-companion-unfit"));
        }
        return flaws;
    }

    private static String position(Wanted wanted, KnownPerson known) {
        String named = wanted.position();
        if (named != null && !named.isBlank()) {
            return named.strip();
        }
        return known.position() == null ? "" : known.position().strip();
    }

    private static boolean covers(Scope scope, Attestation attestation) {
        StaffId companion = attestation.plan().companion();
        return scope.covers(
                attestation.schoolId(), attestation.teacher().value(), companion == null ? null : companion.value());
    }

    private static AttestationId idOf(StaffId teacher, String position, int attempt) {
        return new AttestationId(Ids.from("attestation", teacher.value(), AttestationRows.key(position), attempt));
    }

    private static String key(AttestationId id) {
        return id.value().toString();
    }
}

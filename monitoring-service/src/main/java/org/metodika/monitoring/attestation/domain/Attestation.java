package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * One attempt of a teacher to be attested in a position (E11).
 *
 * <pre>
 *         apply            decide
 * open ▶ PREPARING ───▶ APPLIED ───▶ ESTABLISHED or REFUSED
 *          │   ▲           │ ▲              │
 *          │   └─ reopen ──┼─┴── reopen ────┤
 * withdraw ▼               ▼                │
 *        WITHDRAWN ◀───────┴─ dismissal: what was open
 * </pre>
 *
 * <p>Materials and consultations are collected while it is open. The next attempt in the same position begins when this one is over.
 *
 * @param attempt which attempt of this teacher in this position, from 1
 * @param openedOn day the preparation began
 * @param consultations consultations of the log that belong to it
 * @param termFoundOn day on which the schedule found that the term of the category ends soon; null before
 * @param leftOn last working day of a teacher who has left
 * @param next the next attempt; null for the latest one
 */
public record Attestation(
        AttestationId id,
        String schoolId,
        StaffId teacher,
        String position,
        int attempt,
        Category target,
        LocalDate openedOn,
        Plan plan,
        List<Material> materials,
        List<UUID> consultations,
        Standing standing,
        @Nullable LocalDate termFoundOn,
        @Nullable LocalDate leftOn,
        @Nullable AttestationId next) {

    /** How long before the last day of a category a teacher ought to prepare for the next attestation. */
    public static final int MONTHS_TO_PREPARE = 6;

    private static final int MOST_CONSULTATIONS = 100;

    public Attestation {
        materials = List.copyOf(materials);
        consultations = List.copyOf(consultations);
    }

    /** Begins the preparation. */
    public static Decision<AttestationEvent> open(AttestationEvent.Opened opened) {
        List<Flaw> flaws = opened.plan().flaws(opened.teacher());
        if (opened.position().isBlank()) {
            flaws.add(Flaw.at("/position", "not-blank"));
        }
        return decided(invalid(flaws), opened);
    }

    /** Changes the present category, the intended days and the company. */
    public Decision<AttestationEvent> change(Plan changed) {
        return changed.equals(plan)
                ? decided(over())
                : decided(over().or(() -> invalid(changed.flaws(teacher))), new AttestationEvent.Changed(changed));
    }

    /** A material is there, for the first time or better than before. */
    public Decision<AttestationEvent> collect(String code, Material.Found found) {
        return material(code, material -> material.with(found, null));
    }

    /** A material was marked as collected by mistake. */
    public Decision<AttestationEvent> remove(String code) {
        return material(code, material -> material.with(null, null));
    }

    /** What was collected is not good enough yet. */
    public Decision<AttestationEvent> sendBack(String code, String remark) {
        Optional<Rejection> refusal = remark.isBlank()
                ? invalid(List.of(Flaw.at("/remark", "not-blank")))
                : materials.stream()
                        .filter(material -> material.code().equals(code) && material.found() == null)
                        .findAny()
                        .flatMap(_ -> invalid(List.of(Flaw.at("/remark", "attestation-material-missing"))));
        return refusal.<Decision<AttestationEvent>>map(Decision::rejected)
                .orElseGet(() -> material(code, material -> material.with(material.found(), remark)));
    }

    /** A consultation of the log belongs to the preparation. */
    public Decision<AttestationEvent> link(UUID consultation) {
        if (consultations.contains(consultation)) {
            return decided(over());
        }
        Optional<Rejection> tooMany = consultations.size() < MOST_CONSULTATIONS
                ? Optional.empty()
                : invalid(List.of(Flaw.at("/consultationId", "size-max", 0, MOST_CONSULTATIONS)));
        return decided(over().or(() -> tooMany), new AttestationEvent.ConsultationLinked(consultation));
    }

    /** The application was handed in; what is missing of the checklist is a matter of the teacher. */
    public Decision<AttestationEvent> apply(LocalDate day, LocalDate today) {
        Optional<Rejection> future =
                day.isAfter(today) ? invalid(List.of(Flaw.at("/appliedOn", "past-or-present"))) : Optional.empty();
        return decided(
                over().or(() -> inTurn(Status.PREPARING))
                        .or(() -> future)
                        .or(() -> entitledOn(day)
                                ? Optional.empty()
                                : Optional.of(new AttestationRefusal.AttestationLacksCategory())),
                new AttestationEvent.Applied(day));
    }

    /** The commission decided. */
    public Decision<AttestationEvent> decide(Ruling ruling, LocalDate today) {
        Ruling whole = ruling.withTermFor(target);
        return decided(
                over().or(() -> inTurn(Status.APPLIED))
                        .or(() -> invalid(
                                standing instanceof Standing.Applied(var appliedOn)
                                        ? whole.flaws(appliedOn, today)
                                        : List.of())),
                new AttestationEvent.Decided(whole));
    }

    /** The teacher gives the attempt up, for a written reason. */
    public Decision<AttestationEvent> withdraw(String reason, LocalDate today) {
        return decided(over().or(() -> noReason(reason)), new AttestationEvent.Withdrawn(today, reason));
    }

    /** A decision or a withdrawal was recorded by mistake. */
    public Decision<AttestationEvent> reopen(String reason) {
        Optional<Rejection> stays = standing.status().open() || next != null || leftOn != null
                ? Optional.of(new AttestationRefusal.AttestationStays())
                : Optional.empty();
        return decided(stays.or(() -> noReason(reason)), new AttestationEvent.Reopened(reason));
    }

    /** The teacher has left: what was open is over, and no term matters any more. */
    public Decision<AttestationEvent> endByDismissal(LocalDate left, LocalDate today) {
        return leftOn != null || next != null
                ? Decision.nothingToDo()
                : Decision.accepted(new AttestationEvent.EndedByDismissal(left, today));
    }

    /** The next attempt has begun; again with no further effect. */
    public Decision<AttestationEvent> follow(AttestationId following) {
        return next == null ? Decision.accepted(new AttestationEvent.Followed(following)) : Decision.nothingToDo();
    }

    /** What the schedule finds on that day: that the term of the category ends soon, once. */
    public Decision<AttestationEvent> lookAt(LocalDate today) {
        LocalDate quiet = quietUntil();
        return quiet == null || !quiet.isBefore(today)
                ? Decision.nothingToDo()
                : Decision.accepted(new AttestationEvent.TermEnding(today));
    }

    /** Last day on which the schedule finds nothing new; null where there is nothing to find any more. */
    public @Nullable LocalDate quietUntil() {
        Held held = held();
        LocalDate lastDay = held == null ? null : held.lastDay();
        return lastDay == null || termFoundOn != null || leftOn != null || next != null
                ? null
                : lastDay.minusMonths(MONTHS_TO_PREPARE).minusDays(1);
    }

    /** Category that the teacher has after all this; null for none. */
    public @Nullable Held held() {
        return standing instanceof Standing.Decided(var _, var ruling) && ruling.refusal() == null
                ? new Held(target, ruling.validUntil())
                : plan.present();
    }

    /** Whether the present category allows to apply for the target on that day. */
    public boolean entitledOn(LocalDate day) {
        return Held.entitles(plan.present(), target, day);
    }

    /** How many obligatory materials are not collected. */
    public int missing() {
        return Math.toIntExact(materials.stream()
                .filter(material -> material.required() && material.status() != Material.Status.COLLECTED)
                .count());
    }

    /** The attestation that the first event makes. */
    public static Attestation startedBy(AttestationEvent first) {
        if (first
                instanceof
                AttestationEvent.Opened(
                        var id,
                        var school,
                        var teacher,
                        var position,
                        var attempt,
                        var _,
                        var target,
                        var plan,
                        var list,
                        var on)) {
            return new Attestation(
                    id,
                    school,
                    teacher,
                    position,
                    attempt,
                    target,
                    on,
                    plan,
                    list,
                    List.of(),
                    new Standing.Preparing(),
                    null,
                    null,
                    null);
        }
        throw new IllegalArgumentException("An attestation begins with its opening, not with " + first);
    }

    /** The attestation after an event. */
    public Attestation evolve(AttestationEvent event) {
        return Evolution.of(this, event);
    }

    private Decision<AttestationEvent> material(String code, UnaryOperator<Material> change) {
        return over().<Decision<AttestationEvent>>map(Decision::rejected)
                .orElseGet(() -> materials.stream()
                        .filter(material -> material.code().equals(code))
                        .findFirst()
                        .map(material -> same(material, change.apply(material)))
                        .orElseGet(() -> decided(invalid(List.of(Flaw.at("/code", "attestation-no-such-material"))))));
    }

    private static Decision<AttestationEvent> same(Material before, Material after) {
        return before.equals(after)
                ? Decision.nothingToDo()
                : Decision.accepted(new AttestationEvent.MaterialChanged(after));
    }

    private static Decision<AttestationEvent> decided(Optional<Rejection> refusal, AttestationEvent... events) {
        return refusal.<Decision<AttestationEvent>>map(Decision::rejected).orElseGet(() -> Decision.accepted(events));
    }

    private Optional<Rejection> over() {
        return standing.status().open() ? Optional.empty() : Optional.of(new AttestationRefusal.AttestationOver());
    }

    private Optional<Rejection> inTurn(Status expected) {
        return standing.status() == expected
                ? Optional.empty()
                : Optional.of(new AttestationRefusal.AttestationNotInTurn());
    }

    private static Optional<Rejection> noReason(String reason) {
        return reason.isBlank() ? invalid(List.of(Flaw.at("/reason", "not-blank"))) : Optional.empty();
    }

    private static Optional<Rejection> invalid(List<Flaw> flaws) {
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new AttestationRefusal.AttestationInvalid(flaws));
    }
}

package org.metodika.program.associations.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.associations.domain.AssociationEvent.Changed;
import org.metodika.program.associations.domain.AssociationEvent.Dissolved;
import org.metodika.program.associations.domain.AssociationEvent.HandedOver;
import org.metodika.program.associations.domain.AssociationEvent.HeadKept;
import org.metodika.program.associations.domain.AssociationEvent.MembersMoved;
import org.metodika.program.associations.domain.AssociationEvent.Registered;
import org.metodika.program.associations.domain.AssociationEvent.Vacated;
import org.metodika.program.associations.domain.AssociationRejection.AssociationFactsInvalid;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHandoverUnderWay;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHasMembers;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHasNoHead;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHeadLacksRole;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHeadNotOnStaff;
import org.metodika.program.associations.domain.AssociationRejection.AssociationIsDissolved;
import org.metodika.program.associations.domain.AssociationRejection.DissolutionLacksReason;

/**
 * Методическое объединение (МО). Its members are the people of the school whose association head is {@link #head}; so one person
 * heads one association at a time, and nobody belongs to two.
 *
 * @param schoolId code of the school
 * @param head Руководитель МО; the last one while nobody heads it
 * @param vacantSince first day without a head; may lie ahead; null while there is one
 * @param move members who are still following; null when all have arrived
 * @param dissolution null while it exists
 */
public record Association(
        AssociationId id,
        String schoolId,
        AssociationFacts facts,
        StaffId head,
        @Nullable LocalDate vacantSince,
        @Nullable Move move,
        @Nullable Dissolution dissolution) {

    private static final int LONGEST_REASON = 1_000;

    /** Состояние объединения на день. */
    public enum Status {
        /** Действует. */
        ACTIVE,
        /** Без руководителя. */
        VACANT,
        /** Расформировано. */
        DISSOLVED
    }

    /** What it is on this day. */
    public Status statusOn(LocalDate day) {
        if (dissolution != null) {
            return Status.DISSOLVED;
        }
        return vacantSince != null && !vacantSince.isAfter(day) ? Status.VACANT : Status.ACTIVE;
    }

    /** Enters an association in the register. */
    public static Decision<AssociationEvent> register(
            AssociationId id, String schoolId, AssociationFacts facts, Candidate head) {
        List<Flaw> flaws = facts.flaws();
        if (!flaws.isEmpty()) {
            return Decision.rejected(new AssociationFactsInvalid(flaws));
        }
        return unfit(head)
                .map(Decision::<AssociationEvent>rejected)
                .orElseGet(() -> Decision.accepted(new Registered(id, schoolId, facts, head.id())));
    }

    /** Replaces name and subject area; the same ones change nothing. */
    public Decision<AssociationEvent> change(AssociationFacts to) {
        if (dissolution != null) {
            return Decision.rejected(new AssociationIsDissolved(dissolution.on()));
        }
        List<Flaw> flaws = to.flaws();
        if (!flaws.isEmpty()) {
            return Decision.rejected(new AssociationFactsInvalid(flaws));
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new Changed(to));
    }

    /**
     * Gives the association to another head; the members follow. To the present head it changes nothing, unless that head had left
     * and is on the staff again.
     */
    public Decision<AssociationEvent> handOver(Candidate to) {
        if (dissolution != null) {
            return Decision.rejected(new AssociationIsDissolved(dissolution.on()));
        }
        if (to.id().equals(head) && vacantSince == null) {
            return Decision.nothingToDo();
        }
        if (move != null) {
            return Decision.rejected(new AssociationHandoverUnderWay());
        }
        return unfit(to)
                .map(Decision::<AssociationEvent>rejected)
                .orElseGet(() -> Decision.accepted(new HandedOver(head, to.id())));
    }

    /** Records that all members have followed; without a move it changes nothing. */
    public Decision<AssociationEvent> membersMoved() {
        return move == null ? Decision.nothingToDo() : Decision.accepted(new MembersMoved(move.from(), move.to()));
    }

    /** Hears that somebody leaves the school. */
    public Decision<AssociationEvent> left(StaffId who, LocalDate lastDay) {
        LocalDate since = lastDay.plusDays(1);
        return !leads(who) || since.equals(vacantSince)
                ? Decision.nothingToDo()
                : Decision.accepted(new Vacated(who, since));
    }

    /** Hears that a dismissal was recorded by mistake. */
    public Decision<AssociationEvent> stays(StaffId who) {
        return !leads(who) || vacantSince == null ? Decision.nothingToDo() : Decision.accepted(new HeadKept(who));
    }

    /**
     * Ends the association.
     *
     * @param members how many people on the staff belong to it
     * @param release whether they are to belong to none
     */
    public Decision<AssociationEvent> dissolve(String reason, LocalDate today, int members, boolean release) {
        if (dissolution != null) {
            return Decision.rejected(new AssociationIsDissolved(dissolution.on()));
        }
        if (move != null) {
            return Decision.rejected(new AssociationHandoverUnderWay());
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Decision.rejected(new DissolutionLacksReason());
        }
        return members > 0 && !release
                ? Decision.rejected(new AssociationHasMembers(members))
                : Decision.accepted(new Dissolved(head, today, reason.strip(), release));
    }

    /** Why nobody can join it now; empty when people can. */
    public Optional<AssociationRejection> closedToMembers() {
        if (dissolution != null) {
            return Optional.of(new AssociationIsDissolved(dissolution.on()));
        }
        return vacantSince == null ? Optional.empty() : Optional.of(new AssociationHasNoHead(vacantSince));
    }

    /** Whether this person must not head another association: heads this one, or its members are still leaving them. */
    public boolean occupies(StaffId who) {
        return leads(who) || (move != null && move.from().equals(who));
    }

    private boolean leads(StaffId who) {
        return dissolution == null && head.equals(who);
    }

    private static Optional<Rejection> unfit(Candidate head) {
        if (!head.onStaffHere()) {
            return Optional.of(new AssociationHeadNotOnStaff());
        }
        return head.hasRole() ? Optional.empty() : Optional.of(new AssociationHeadLacksRole());
    }

    /** The association that an event enters in the register. */
    public static Association from(AssociationEvent first) {
        if (first instanceof Registered(var id, var schoolId, var facts, var head)) {
            return new Association(id, schoolId, facts, head, null, null, null);
        }
        throw new IllegalStateException("An association can't begin with " + first);
    }

    /** The association after an event. */
    public Association after(AssociationEvent event) {
        return switch (event) {
            case Registered registered -> from(registered);
            case Changed(var to) -> new Association(id, schoolId, to, head, vacantSince, move, dissolution);
            case HandedOver(var from, var to) ->
                new Association(
                        id, schoolId, facts, to, null, from.equals(to) ? move : new Move(from, to), dissolution);
            case MembersMoved moved -> new Association(id, schoolId, facts, head, vacantSince, null, dissolution);
            case Vacated(var who, var since) -> new Association(id, schoolId, facts, head, since, move, dissolution);
            case HeadKept kept -> new Association(id, schoolId, facts, head, null, move, dissolution);
            case Dissolved(var last, var on, var reason, var releasing) ->
                new Association(
                        id,
                        schoolId,
                        facts,
                        head,
                        vacantSince,
                        releasing ? new Move(head, null) : move,
                        new Dissolution(on, reason));
        };
    }
}

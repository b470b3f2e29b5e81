package org.metodika.program.associations.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a methodical association. */
public sealed interface AssociationRejection extends Rejection {

    /** Facts that can't be so; each is named in {@link #flaws()}. */
    record AssociationFactsInvalid(List<Flaw> flaws) implements AssociationRejection {
        public AssociationFactsInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Whoever is to head it is not on the staff of the school, or leaves it. */
    record AssociationHeadNotOnStaff() implements AssociationRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/headId", "not-on-staff-here"));
        }
    }

    /** Whoever is to head it lacks the role association-head. */
    record AssociationHeadLacksRole() implements AssociationRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/headId", "association-head-lacks-role"));
        }
    }

    /** Whoever is to head it heads another association: members are known by their head. */
    record HeadLeadsAnotherAssociation() implements AssociationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/headId", "head-leads-another"));
        }
    }

    /** Members are still following the last handing over. */
    record AssociationHandoverUnderWay() implements AssociationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It has no head, so nobody can join. */
    record AssociationHasNoHead(LocalDate since) implements AssociationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It exists no more. */
    record AssociationIsDissolved(LocalDate on) implements AssociationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Members are left, and nobody said that they are to belong to none. */
    record AssociationHasMembers(int members) implements AssociationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/releaseMembers", "members-left", members));
        }
    }

    /** Dissolving needs a reason in writing. */
    record DissolutionLacksReason() implements AssociationRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** Whoever is to join is not on the staff of the school, or has left it. */
    record AssociationMemberNotOnStaff() implements AssociationRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/staffId", "not-on-staff-here"));
        }
    }

    /** Whoever is to join belongs to another association of the register. */
    record MemberOfAnotherAssociation() implements AssociationRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/staffId", "member-of-another"));
        }
    }
}

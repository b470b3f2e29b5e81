package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a municipal plan. */
public sealed interface MunicipalPlanRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record MunicipalPlanInvalid(List<Flaw> flaws) implements MunicipalPlanRejection {
        public MunicipalPlanInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** A draft is changed and approved; an approved plan is amended, carried out and closed. */
    record MunicipalPlanOutOfTurn(PlanStatus status) implements MunicipalPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Items without somebody who answers for them, or none at all. */
    record MunicipalPlanIncomplete(List<Flaw> flaws) implements MunicipalPlanRejection {
        public MunicipalPlanIncomplete {
            flaws = List.copyOf(flaws);
        }
    }

    /** There is no plan of the year before to begin from. */
    record NoPlanOfYearBefore(String year) implements MunicipalPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** An amendment that would change nothing. */
    record AmendmentChangesNothing() implements MunicipalPlanRejection {}

    /** So many amendments that a plan of its own is wanted. */
    record TooManyAmendments(int most) implements MunicipalPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The year is not near its end. */
    record MunicipalPlanYearGoesOn(LocalDate closesFrom) implements MunicipalPlanRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}

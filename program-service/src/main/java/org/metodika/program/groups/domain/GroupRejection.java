package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a development group is refused. */
public sealed interface GroupRejection extends Rejection {

    /** The order that forms the group has no number or no date (B19). */
    record GroupLacksOrder(List<Flaw> flaws) implements GroupRejection {
        public GroupLacksOrder {
            flaws = List.copyOf(flaws);
        }
    }

    /** The order that changes composition or programs has no number or no date (B19, B20). */
    record GroupChangeLacksOrder(List<Flaw> flaws) implements GroupRejection {
        public GroupChangeLacksOrder {
            flaws = List.copyOf(flaws);
        }
    }

    /** The order that sets the regulation has no number or no date (B21). */
    record RegulationLacksOrder(List<Flaw> flaws) implements GroupRejection {
        public RegulationLacksOrder {
            flaws = List.copyOf(flaws);
        }
    }

    /** The order that dissolves the group has no number or no date. */
    record DissolutionLacksOrder(List<Flaw> flaws) implements GroupRejection {
        public DissolutionLacksOrder {
            flaws = List.copyOf(flaws);
        }
    }

    /** An order can't be recorded before it exists. */
    record GroupOrderInFuture(LocalDate date, LocalDate today) implements GroupRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/date", "order-date-in-future"));
        }
    }

    /** A further order can't be older than the one before it. */
    record GroupOrderOutOfTurn(LocalDate date, LocalDate before) implements GroupRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/date", "order-date-out-of-turn", before));
        }
    }

    /** A change needs an order of its own, and the regulation an order apart from the group's (B21). */
    record GroupOrderUsedBefore(String number, LocalDate date) implements GroupRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/number", "order-used-before"));
        }
    }

    /** A group has exactly one leader (B20). */
    record GroupLacksLeader() implements GroupRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/members", "leader-missing"));
        }
    }

    /** Something in composition or programs is wrong; each thing is named in {@link #flaws()}. */
    record GroupInvalid(List<Flaw> flaws) implements GroupRejection {
        public GroupInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Something in the regulation is wrong; each thing is named in {@link #flaws()}. */
    record RegulationInvalid(List<Flaw> flaws) implements GroupRejection {
        public RegulationInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Dissolved or annulled: nothing can be changed any more. */
    record GroupNotActive() implements GroupRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** So many orders were recorded that the group had better be formed anew. */
    record GroupOrdersExhausted(int most) implements GroupRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Neither the leader, nor the responsible member, nor a deputy head. */
    record StepNotYours() implements GroupRejection {}

    /** It is marked as done on another day. */
    record StepAlreadyDone(LocalDate on) implements GroupRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no mark to take back. */
    record StepNotDone() implements GroupRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A step can't be done before there is a group, or in the future. */
    record StepDayImpossible(LocalDate earliest, LocalDate latest) implements GroupRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/doneOn", "date-between", earliest, latest));
        }
    }

    /** What takes something back needs a written reason. */
    record GroupReasonMissing() implements GroupRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }
}

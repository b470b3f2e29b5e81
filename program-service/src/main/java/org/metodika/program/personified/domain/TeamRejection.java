package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a team program is refused. */
public sealed interface TeamRejection extends Rejection {

    /** Plan and members of a draft alone can be changed; only a draft can be submitted. */
    record TeamNotDraft() implements TeamRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Only what was submitted can be approved or returned. */
    record TeamNotSubmitted() implements TeamRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Approved, ended or withdrawn: it can't be withdrawn any more. */
    record TeamNotOpen() implements TeamRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Members join and leave, and the plan is amended, while the team carries its program out. */
    record TeamNotRunning() implements TeamRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Something in plan or members is wrong in itself. */
    record TeamInvalid(List<Flaw> flaws) implements TeamRejection {}

    /** Something that a submitted team program must have is missing. */
    record TeamIncomplete(List<Flaw> flaws) implements TeamRejection {}

    /** Members are not on the staff of the school; names them (B16). */
    record TeamMembersNotOnStaff(List<Flaw> flaws) implements TeamRejection {}

    /** Deficits of members are neither addressed by a shared activity nor deferred; names them (B24). */
    record TeamDeficitsUncovered(List<Flaw> flaws) implements TeamRejection {}

    /** The order by which a member joins has no number or no date. */
    record JoiningLacksOrder(List<Flaw> flaws) implements TeamRejection {}

    /** The order by which a member leaves has no number or no date. */
    record LeavingLacksOrder(List<Flaw> flaws) implements TeamRejection {}

    /** The order that stops the team program has no number or no date. */
    record TeamStopLacksOrder(List<Flaw> flaws) implements TeamRejection {}

    /** The order that changes the shared plan has no number or no date (B46). */
    record TeamAmendmentLacksOrder(List<Flaw> flaws) implements TeamRejection {}

    /** A further order is no older than the one that it follows, or than the deviation. */
    record TeamOrderOutOfTurn(LocalDate date, LocalDate earliest) implements TeamRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/date", "order-date-out-of-turn", earliest));
        }
    }

    /** The person is in the team. */
    record MemberInTeamAlready() implements TeamRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/member/personId", "team-member-twice"));
        }
    }

    /** No such person is in the team now. */
    record MemberNotInTeam() implements TeamRejection {}

    /** So many teachers are in the team that a second one had better be formed. */
    record TeamFull(int most) implements TeamRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The leader must be on the staff of the school. */
    record TeamLeaderNotOnStaff() implements TeamRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/personId", "team-leader-not-on-staff"));
        }
    }

    /** What is done against the usual course needs a written reason. */
    record TeamReasonMissing() implements TeamRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** What was decided about a deviation must be written down (B46). */
    record TeamDecisionMissing() implements TeamRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/decision", "not-blank"));
        }
    }

    /** Programs of members are still open; names the members. */
    record MemberProgramsOpen(List<Flaw> flaws) implements TeamRejection {}

    /** Nobody of the team has completed their program: there is nothing to complete, the head may stop it. */
    record TeamWithoutResult() implements TeamRejection {}

    /** The final report lacks its title or what was reached (B27). */
    record TeamReportMissing(List<Flaw> flaws) implements TeamRejection {}

    /** The next plan is the same as the present one. */
    record TeamAmendmentChangesNothing() implements TeamRejection {}

    /** Programs of members can't take the change, e.g. an amendment of their own is open; names them. */
    record MembersCannotFollow(List<Flaw> flaws) implements TeamRejection {}
}

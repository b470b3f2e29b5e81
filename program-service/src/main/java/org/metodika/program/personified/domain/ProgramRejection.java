package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection;

/** Why a command to a program is refused. */
public sealed interface ProgramRejection extends Rejection {

    /** Only a draft can be changed or submitted. */
    record ProgramNotDraft() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Approved or withdrawn: a deferral or a withdrawal comes too late. */
    record ProgramNotOpen() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Only what was submitted can be approved or returned. */
    record ProgramNotSubmitted() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no approval to annul: it was never approved, or has ended. */
    record ProgramNotApproved() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** No such person among those of the school whom the actor reaches (B16). */
    record TeacherUnknown() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/teacherId", "teacher-unknown"));
        }
    }

    /** External part-timer or contractor (B16). */
    record TeacherNotOnStaff() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/teacherId", "teacher-not-on-staff"));
        }
    }

    /** The person has left (B16). */
    record TeacherDismissed(LocalDate on) implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/teacherId", "teacher-dismissed", on));
        }
    }

    /** There is nothing to draft from. */
    record NoOpenDeficit() implements ProgramRejection {}

    /** Categories 2 and 4 need a recorded difficulty (B15). */
    record CategoryDemandsDifficulty() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/category", "category-demands-difficulty"));
        }
    }

    /** No basis record that holds (B22). */
    record ProgramLacksBasis() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/basis", "basis-missing"));
        }
    }

    /** Something in the content is wrong in itself. */
    record InvalidContent(List<Flaw> flaws) implements ProgramRejection {}

    /** Something that a submitted program must have is missing. */
    record ProgramIncomplete(List<Flaw> flaws) implements ProgramRejection {}

    /** Something forbids to transfer the program from paper. */
    record NotTransferable(List<Flaw> flaws) implements ProgramRejection {}

    /** A program by the same order was transferred meanwhile, but with another content. */
    record TransferredOtherwise() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Basis deficits are neither addressed nor deferred; names them (B24). */
    record DeficitsUncovered(List<Flaw> flaws) implements ProgramRejection {}

    /**
     * Other open programs of the teacher address the same deficits; it takes a written reason to begin one beside them (B24).
     *
     * @param programs ids of the others
     */
    record DeficitsAddressedElsewhere(String programs, List<Flaw> flaws) implements ProgramRejection {

        static DeficitsAddressedElsewhere by(List<OtherProgram> others) {
            return new DeficitsAddressedElsewhere(
                    others.stream().map(other -> other.id().value().toString()).collect(Collectors.joining(", ")),
                    others.stream()
                            .map(other -> Flaw.at(
                                    "/overlapReason",
                                    "program-addresses-deficits",
                                    other.id().value().toString(),
                                    other.deficits().size()))
                            .toList());
        }
    }

    /** The order has no number or no date (B30). */
    record ProgramLacksOrder(List<Flaw> flaws) implements ProgramRejection {}

    /** An order can't be recorded before it exists. */
    record OrderDatedInFuture(LocalDate date, LocalDate today) implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/date", "order-date-in-future"));
        }
    }

    /** An order can't approve what was not drafted yet. */
    record OrderDatedBeforeDraft(LocalDate date, LocalDate draftedOn) implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/date", "order-date-before-draft"));
        }
    }

    /** The tutor has left, or is none of administration, tutors and heads of associations (B11). */
    record TutorNotEligible() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/tutorId", "tutor-not-eligible"));
        }
    }

    /** Only a deficit that the program is based on can be deferred. */
    record DeficitNotInBasis(DeficitId deficit) implements ProgramRejection {}

    /** An activity addresses it, so there is nothing to defer. */
    record DeficitAlreadyAddressed(DeficitId deficit) implements ProgramRejection {}

    /** What is done against the usual course needs a written reason. */
    record ReasonMissing() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** Only what an order approved, and what neither ended nor was stopped, can be carried out, amended or stopped. */
    record ProgramNotBinding() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Items are done, waived and reopened while the program is carried out. */
    record ProgramNotInProgress() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no completion to annul. */
    record ProgramNotCompleted() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no stop to annul. */
    record ProgramNotStopped() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** An amendment rests on the approval, so it can't be annulled any more. */
    record ApprovalAmended() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** One amendment at a time, and none may be open when a program is completed. */
    record AmendmentOpen() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** No amendment is being worked on. */
    record NoAmendment() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It is done or waived already. */
    record ItemAlreadySettled() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing was recorded of it that could be taken back. */
    record NothingToReopen() implements ProgramRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** No such activity or stage in this program. */
    record ItemUnknown() implements ProgramRejection {}

    /** The next version is the same as the present one. */
    record AmendmentChangesNothing() implements ProgramRejection {}

    /** No money was planned for the stage, so none can be spent (B28). */
    record StageWithoutFunding() implements ProgramRejection {}

    /** Items are neither done nor waived; names them (B31). */
    record ItemsOpen(List<Flaw> flaws) implements ProgramRejection {}

    /** The final report lacks its title or what was reached (B27). */
    record FinalReportMissing(List<Flaw> flaws) implements ProgramRejection {}

    /** The order of an amendment has no number or no date (B46). */
    record AmendmentLacksOrder(List<Flaw> flaws) implements ProgramRejection {}

    /** The order to stop a program has no number or no date. */
    record StopLacksOrder(List<Flaw> flaws) implements ProgramRejection {}

    /** An order can't decide on a deviation that was not found yet, nor precede the order it changes. */
    record OrderDatedBeforeDeviation(LocalDate date, LocalDate earliest) implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/date", "order-date-before-deviation", earliest));
        }
    }

    /** It can't have been done yet. */
    record DoneInFuture(LocalDate date, LocalDate today) implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/doneOn", "date-in-future"));
        }
    }

    /** It was done before the program began, so it is none of its items. */
    record DoneBeforeStart(LocalDate date, LocalDate startedOn) implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/doneOn", "day-before-start", startedOn));
        }
    }

    /** The curator is not on the staff of this school (B07). */
    record CuratorNotEligible() implements ProgramRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/personId", "curator-not-eligible"));
        }
    }
}

package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to an individual support is refused. */
public sealed interface SupportRejection extends Rejection {

    /** What can not be done in the present state. */
    sealed interface OfState extends SupportRejection {
        @Override
        default Kind kind() {
            return Kind.STATE;
        }
    }

    /** What was sent is wrong in itself. */
    record SupportInvalid(List<Flaw> flaws) implements SupportRejection {}

    /** What is issued is complete (C22, C23). */
    record SupportPassportIncomplete(List<Flaw> flaws) implements SupportRejection {}

    /** Only a draft is changed and issued. */
    record SupportNotDraft() implements OfState {}

    /** It can be done while the passport is issued and the support goes on. */
    record SupportNotIssued() implements OfState {}

    /** A support that is closed or stopped changes no more. */
    record SupportIsOver() implements OfState {}

    /** Only a stop is annulled. */
    record SupportNotStopped() implements OfState {}

    /** A dismissal is told by the directory, never by hand. */
    record SupportDismissalByHand() implements SupportRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/ground", "ground-of-directory"));
        }
    }

    /** Such a decision is recorded with its reason. */
    record SupportReasonMissing() implements SupportRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** The passport that holds has no such item. */
    record SupportItemUnknown() implements SupportRejection {}

    /** The item is done or waived already. */
    record SupportItemSettled() implements OfState {}

    /** The item is planned: there is nothing to take back. */
    record SupportItemPlanned() implements OfState {}

    /** Nothing is done before the decision or in the future. */
    record SupportDayImpossible(LocalDate decidedOn, LocalDate today) implements SupportRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/on", "support-day-impossible", decidedOn, today));
        }
    }

    /** The card of a school year that is over is history (C24). */
    record CardYearIsOver(String schoolYear) implements OfState {}

    /** Items of the passport are neither done nor waived (C31: «после завершения программы»). */
    record SupportItemsOpen(List<Flaw> flaws) implements SupportRejection {}

    /** The table or the conclusion lacks something (C31 to C36). */
    record ConclusionIncomplete(List<Flaw> flaws) implements SupportRejection {}

    /** A verdict contradicts the table (C33). */
    record ConclusionContradictsTable(List<Flaw> flaws) implements SupportRejection {}
}

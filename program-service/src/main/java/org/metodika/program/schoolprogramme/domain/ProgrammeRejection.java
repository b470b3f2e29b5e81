package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a school programme is refused. */
public sealed interface ProgrammeRejection extends Rejection {

    /** What can not be done in the present state. */
    sealed interface OfState extends ProgrammeRejection {
        @Override
        default Kind kind() {
            return Kind.STATE;
        }
    }

    /** What was sent is wrong in itself. */
    record SchoolProgrammeInvalid(List<Flaw> flaws) implements ProgrammeRejection {}

    /** There is no such version of a template. */
    record TemplateVersionUnknown() implements ProgrammeRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/templateId", "template-version-unknown"));
        }
    }

    /** Only a draft is edited, approved or withdrawn. */
    record SchoolProgrammeNotDraft() implements OfState {}

    /** Stages run in an approved programme alone. */
    record SchoolProgrammeNotApproved() implements OfState {}

    /** An approval is not annulled when a stage was opened. */
    record SchoolProgrammeUnderWay() implements OfState {}

    /** Teachers have a part in it from the opening of the first stage to the end of the last. */
    record SchoolProgrammeNotUnderWay() implements OfState {}

    /** What is approved is complete. */
    record SchoolProgrammeIncomplete(List<Flaw> flaws) implements ProgrammeRejection {}

    /** Approval rests on a decision of the pedagogical council and on an order (D07). */
    record SchoolProgrammeLacksPapers(List<Flaw> flaws) implements ProgrammeRejection {}

    /** Such a decision is recorded with its reason. */
    record ProgrammeReasonMissing() implements ProgrammeRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** The stage was opened before. */
    record StageNotPlanned(String stage) implements OfState {}

    /** One stage at a time (A08). */
    record AnotherStageOpen(String stage) implements OfState {}

    /** A stage opens when the one before is closed (A08). */
    record EarlierStageNotClosed(String stage) implements OfState {}

    /** It can be done while the stage is open. */
    record StageNotOpen(String stage) implements OfState {}

    /** A closed stage changes no more. */
    record StageIsClosed(String stage) implements OfState {}

    /** Only a closed stage is opened again. */
    record StageNotClosed(String stage) implements OfState {}

    /** A stage is not opened again when a later one has begun. */
    record LaterStageBegun(String stage) implements OfState {}

    /** Obligatory tasks are neither done nor waived (A10). */
    record ObligatoryTasksOpen(List<Flaw> flaws) implements ProgrammeRejection {}

    /** Teachers have not chosen a form (A15); a recommendation, to be overridden with a reason. */
    record TeachersWithoutChoice(int teachers) implements ProgrammeRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "teachers-without-choice", teachers));
        }
    }

    /** The task is done or waived. */
    record TaskNotPlanned() implements OfState {}

    /** The task is planned: there is nothing to take back. */
    record TaskStillPlanned() implements OfState {}

    /** Nothing is done before its stage was opened or in the future. */
    record TaskDateImpossible(LocalDate openedOn, LocalDate today) implements ProgrammeRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/doneOn", "task-date-impossible", openedOn, today));
        }
    }

    /** The programme has no such form. */
    record DevelopmentFormUnknown() implements ProgrammeRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/form", "development-form-unknown"));
        }
    }

    /** The program of the form is not published (A13). */
    record FormNotPublished() implements OfState {}

    /** Forms are chosen while the first stage is open (A15). */
    record ChoiceNotOpen() implements OfState {}

    /** Choice and acquaintance are for the pedagogical staff. */
    record NotPedagogicalStaff() implements ProgrammeRejection {}

    /** Programmes of seminars are methodical events of the second stage (A17). */
    record TaskIsNoSeminar() implements ProgrammeRejection {}

    /** The discussion is as long as it may be. */
    record DiscussionFull(int most) implements OfState {}
}

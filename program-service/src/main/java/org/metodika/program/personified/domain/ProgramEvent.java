package org.metodika.program.personified.domain;

import java.time.LocalDate;

/** What happens to a program. */
public sealed interface ProgramEvent {

    /** Составлен проект. */
    record Drafted(ProgramId id, String schoolId, StaffId teacher, Initiative initiative, LocalDate on, Content content)
            implements ProgramEvent {}

    /** Содержание изменено. */
    record ContentChanged(Content content) implements ProgramEvent {}

    /** Затруднение отложено до следующей программы. */
    record DeficitDeferred(DeficitId deficit, String reason) implements ProgramEvent {}

    /** Отложенное затруднение снова решается этой программой. */
    record DeferralLifted(DeficitId deficit) implements ProgramEvent {}

    /** Представлена на утверждение. */
    record Submitted(LocalDate on) implements ProgramEvent {}

    /** Возвращена на доработку. */
    record Returned(LocalDate on, String reason) implements ProgramEvent {}

    /** Утверждена приказом. */
    record Approved(Order order, LocalDate on) implements ProgramEvent {}

    /** Утверждение аннулировано: it was recorded by mistake. */
    record ApprovalAnnulled(Order order, String reason) implements ProgramEvent {}

    /** Отозвана. */
    record Withdrawn(String reason) implements ProgramEvent {}
}

package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.Map;

/** What happens to a program. */
public sealed interface ProgramEvent {

    /** With what a program begins. */
    sealed interface Beginning extends ProgramEvent {

        /** The program that this makes. */
        Program program();
    }

    /** Составлен проект. */
    record Drafted(ProgramId id, String schoolId, StaffId teacher, Initiative initiative, LocalDate on, Content content)
            implements Beginning {

        @Override
        public Program program() {
            return new Program(
                    id, schoolId, teacher, initiative, on, 1, new Status.Draft(null), content, Map.of(), null);
        }
    }

    /** Перенесена с бумаги: approved and begun before, with its history. */
    record Transferred(
            ProgramId id,
            String schoolId,
            StaffId teacher,
            Initiative initiative,
            LocalDate draftedOn,
            Content content,
            Map<DeficitId, String> deferrals,
            Order order,
            PaperHistory history)
            implements Beginning {

        public Transferred {
            deferrals = Map.copyOf(deferrals);
        }

        /** Approved on the day of the order of then. */
        @Override
        public Program program() {
            Status approved = new Status.Approved(order.date(), order, order.date());
            return new Program(id, schoolId, teacher, initiative, draftedOn, 1, approved, content, deferrals, history);
        }
    }

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

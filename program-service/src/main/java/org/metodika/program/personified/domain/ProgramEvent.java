package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a program. */
public sealed interface ProgramEvent {

    /** With what a program begins. */
    sealed interface Beginning extends ProgramEvent {

        /** The program that this makes. */
        Program program();
    }

    /** What happens while an approved program is carried out, and how that ends. */
    sealed interface OfExecution extends ProgramEvent {}

    /** What happens to amendments. */
    sealed interface OfAmendment extends ProgramEvent {}

    /**
     * Составлен проект.
     *
     * @param madeUnder policy and regulation that it was made under
     * @param overlap why it was begun beside others over the same deficits; null where there were none
     */
    record Drafted(
            ProgramId id,
            String schoolId,
            StaffId teacher,
            Initiative initiative,
            LocalDate on,
            Content content,
            Rules.Source madeUnder,
            @Nullable Overlap overlap)
            implements Beginning {

        /** One that no other stands beside. */
        public Drafted(
                ProgramId id,
                String schoolId,
                StaffId teacher,
                Initiative initiative,
                LocalDate on,
                Content content,
                Rules.Source madeUnder) {
            this(id, schoolId, teacher, initiative, on, content, madeUnder, null);
        }

        Drafted beside(Overlap others) {
            return new Drafted(id, schoolId, teacher, initiative, on, content, madeUnder, others);
        }

        @Override
        public Program program() {
            return program(null);
        }

        /** The same as a part of this team program; null for a program of its own. */
        Program program(@Nullable TeamId team) {
            return new Program(
                    id,
                    schoolId,
                    teacher,
                    initiative,
                    on,
                    1,
                    new Status.Draft(null),
                    content,
                    Map.of(),
                    null,
                    0,
                    Execution.NONE,
                    Amendments.NONE,
                    madeUnder,
                    team,
                    overlap);
        }
    }

    /** Составлена из плана команды: the part of one member in a team program (B33). */
    record DraftedInTeam(Drafted drafted, TeamId team) implements Beginning {

        @Override
        public Program program() {
            return drafted.program(team);
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

        /** Approved on the day of the order of then; stages that were passed on paper are passed. */
        @Override
        public Program program() {
            Map<StageId, Fulfilment> passed = new HashMap<>();
            history.results()
                    .forEach(result -> passed.put(result.stage(), new Fulfilment.Done(result.passedOn(), null)));
            return new Program(
                    id,
                    schoolId,
                    teacher,
                    initiative,
                    draftedOn,
                    1,
                    new Status.Approved(order.date(), order, order.date()),
                    content,
                    deferrals,
                    history,
                    1,
                    new Execution(Map.of(), passed, Map.of()),
                    Amendments.NONE,
                    null,
                    null,
                    null);
        }
    }

    /** Содержание изменено. */
    record ContentChanged(Content content) implements ProgramEvent {}

    /** Затруднение отложено до следующей программы. */
    record DeficitDeferred(DeficitId deficit, String reason) implements ProgramEvent {}

    /** Отложенное затруднение снова решается этой программой. */
    record DeferralLifted(DeficitId deficit) implements ProgramEvent {}

    /**
     * Представлена на утверждение.
     *
     * @param judgedBy policy and regulation by which it is complete
     */
    record Submitted(LocalDate on, Rules.Source judgedBy) implements ProgramEvent {}

    /** Возвращена на доработку. */
    record Returned(LocalDate on, String reason) implements ProgramEvent {}

    /** Утверждена приказом. */
    record Approved(Order order, LocalDate on) implements ProgramEvent {}

    /** Утверждение аннулировано: it was recorded by mistake. */
    record ApprovalAnnulled(Order order, String reason) implements ProgramEvent {}

    /** Началась реализация. */
    record Started(LocalDate on) implements OfExecution {}

    /** Педагог сообщил о выполнении мероприятия. */
    record ActivityReported(ActivityId activity, Fulfilment.Reported report) implements OfExecution {}

    /** Мероприятие выполнено. */
    record ActivityDone(ActivityId activity, Fulfilment.Done done) implements OfExecution {}

    /** Мероприятие исключено с указанием причины. */
    record ActivityWaived(ActivityId activity, Fulfilment.Waived waiver) implements OfExecution {}

    /** Отметка о мероприятии снята: it was recorded by mistake. */
    record ActivityReopened(ActivityId activity, String reason) implements OfExecution {}

    /** Этап пройден: its checkpoint was passed. */
    record StagePassed(StageId stage, LocalDate on) implements OfExecution {}

    /** Этап исключён с указанием причины. */
    record StageWaived(StageId stage, Fulfilment.Waived waiver) implements OfExecution {}

    /** Этап снова открыт: the result of its checkpoint was annulled. */
    record StageReopened(StageId stage) implements OfExecution {}

    /** Этап снова обязателен: the waiver was taken back. */
    record StageReinstated(StageId stage) implements OfExecution {}

    /** Записаны расходы на этап. */
    record SpendingRecorded(StageId stage, Execution.Spending spending) implements OfExecution {}

    /**
     * Назначен тьютор или куратор.
     *
     * @param previous who it was before; null for nobody
     */
    record Assigned(Post post, StaffId person, @Nullable StaffId previous, String reason) implements OfExecution {}

    /** Открыта корректировка. */
    record AmendmentOpened(Amendment amendment) implements OfAmendment {}

    /**
     * Программа ответила на решение контроля о корректировке (B46).
     *
     * @param amendment number of the amendment that is open; null where there is none
     */
    record ControlAnswered(
            ControlAct act,
            ControlAct.Outcome outcome,
            @Nullable Integer amendment) implements OfAmendment {}

    /** Корректировка изменена. */
    record AmendmentChanged(Content content) implements OfAmendment {}

    /** Корректировка отклонена: исполнять как утверждено. */
    record AmendmentRejected(String decision) implements OfAmendment {}

    /**
     * Программа изменена приказом.
     *
     * @param decision what was decided about the deviation
     * @param judgedBy policy and regulation by which the new version is complete
     */
    record Amended(Amendment amendment, String decision, Order order, LocalDate on, Rules.Source judgedBy)
            implements OfAmendment {}

    /** Завершена. */
    record Completed(LocalDate on, FinalReport report) implements OfExecution {}

    /** Завершение аннулировано: it was recorded by mistake. */
    record CompletionAnnulled(String reason) implements OfExecution {}

    /** Прекращена. */
    record Stopped(
            LocalDate on,
            StopGround ground,
            String reason,
            @Nullable Order order) implements OfExecution {}

    /** Прекращение аннулировано: it was recorded by mistake, or the dismissal was. */
    record StopAnnulled(String reason) implements OfExecution {}

    /** Отозвана. */
    record Withdrawn(String reason) implements ProgramEvent {}
}

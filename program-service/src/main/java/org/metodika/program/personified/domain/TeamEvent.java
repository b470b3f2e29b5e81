package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;

/** What happens to a team program. */
public sealed interface TeamEvent {

    /** Составлен проект. */
    record TeamDrafted(
            TeamId id,
            String schoolId,
            String title,
            StaffId leader,
            Initiative initiative,
            LocalDate on,
            List<TeamMember> members,
            TeamPlan plan)
            implements TeamEvent {

        public TeamDrafted {
            members = List.copyOf(members);
        }
    }

    /** Изменён общий план. */
    record PlanChanged(TeamPlan plan) implements TeamEvent {}

    /** Изменены название, руководитель или состав. */
    record MembersChanged(String title, StaffId leader, List<TeamMember> members) implements TeamEvent {

        public MembersChanged {
            members = List.copyOf(members);
        }
    }

    /** Представлена на утверждение. */
    record TeamSubmitted(LocalDate on) implements TeamEvent {}

    /** Возвращена на доработку. */
    record TeamReturned(LocalDate on, String reason) implements TeamEvent {}

    /** Отозвана. */
    record TeamWithdrawn(String reason) implements TeamEvent {}

    /** Утверждена приказом; each member gets a program under it. */
    record TeamApproved(Order order, LocalDate on) implements TeamEvent {}

    /** Участник принят приказом. */
    record MemberJoined(TeamMember member) implements TeamEvent {}

    /** Участник выбыл. */
    record MemberLeft(StaffId person, ProgramId program, TeamMember.Departure departure) implements TeamEvent {}

    /** Увольнение, по которому участник выбыл, аннулировано. */
    record MemberReturned(StaffId person, ProgramId program) implements TeamEvent {}

    /**
     * Общий план изменён приказом.
     *
     * @param decision what was decided about the deviation
     */
    record PlanAmended(TeamPlan plan, Deviation deviation, String decision, Order order, LocalDate on)
            implements TeamEvent {}

    /** У команды другой руководитель. */
    record LeaderChanged(StaffId leader, StaffId previous, String reason) implements TeamEvent {}

    /** Прекращена приказом. */
    record TeamStopped(LocalDate on, String reason, Order order) implements TeamEvent {}

    /** Завершена. */
    record TeamCompleted(LocalDate on, FinalReport report) implements TeamEvent {}
}

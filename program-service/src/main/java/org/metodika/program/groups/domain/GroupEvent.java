package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a development group. */
public sealed interface GroupEvent {

    /** Создана приказом (B19). */
    record GroupFormed(GroupId id, String schoolId, Edition edition) implements GroupEvent {}

    /** Состав или программы изменены дополнительным приказом. */
    record GroupAmended(Edition edition) implements GroupEvent {}

    /** Участник увольняется; {@code lastDay} is the last day of work. */
    record MemberLeft(StaffId person, LocalDate lastDay) implements GroupEvent {}

    /** Регламент работы установлен или изменён приказом (B21). */
    record RegulationSet(Order order, LocalDate on, List<Step> steps) implements GroupEvent {
        public RegulationSet {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Шаг регламента выполнен.
     *
     * @param by who marked it; null for somebody who is no staff member
     */
    record StepDone(StepId step, LocalDate on, @Nullable StaffId by) implements GroupEvent {}

    /** Отметка о выполнении шага снята. */
    record StepReopened(StepId step, String reason) implements GroupEvent {}

    /** Распущена приказом. */
    record GroupDissolved(Order order, LocalDate on) implements GroupEvent {}

    /** Запись о группе аннулирована. */
    record GroupAnnulled(String reason, LocalDate on) implements GroupEvent {}
}

package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Протокол заседания: what stands in it.
 *
 * @param heldOn дата заседания
 * @param number номер протокола, up to 50 characters
 * @param associationHeadId руководитель методического объединения; for {@link MeetingKind#ASSOCIATION} alone: each association
 *     numbers its minutes itself
 * @param chairId председатель; needed for the signature
 * @param agenda повестка дня, in its order
 * @param decisions решения, in their order
 * @param schoolProgrammeId программа внутришкольного повышения квалификации that was discussed
 * @param programs personified programs that were discussed
 */
public record Minutes(
        MeetingKind kind,
        LocalDate heldOn,
        String number,
        @Nullable UUID associationHeadId,
        @Nullable UUID chairId,
        List<AgendaItem> agenda,
        List<MeetingDecision> decisions,
        @Nullable UUID schoolProgrammeId,
        List<UUID> programs) {

    public Minutes {
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
        programs = List.copyOf(programs);
    }

    /** Year in which the school year of the meeting begins: from September to August. */
    public int schoolYear() {
        return heldOn.getYear() - (heldOn.getMonthValue() < Month.SEPTEMBER.getValue() ? 1 : 0);
    }
}

package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Участник команды.
 *
 * @param category category of the teacher (B14)
 * @param tutor тьютор of this member (B11); null while none is named
 * @param deficits difficulties that the program of this member is based on; none for one who has only documents
 * @param seat by which order the member is in the team, and how that ended; null before an order
 */
public record TeamMember(
        StaffId person,
        TeacherCategory category,
        @Nullable StaffId tutor,
        List<TeamDeficit> deficits,
        @Nullable Seat seat) {

    public TeamMember {
        deficits = List.copyOf(deficits);
    }

    /**
     * Затруднение участника.
     *
     * @param difficulty by which shared activities name it
     * @param deferredBecause why it is left to a later program; null where it is not (B24)
     */
    public record TeamDeficit(
            DeficitId id,
            Competence difficulty,
            LocalDate detectedOn,
            @Nullable String deferredBecause) {}

    /**
     * Место в команде.
     *
     * @param program the personified program of this member
     * @param late whether the member joined after the approval; stages that were over by then don't bind
     * @param departure null while the member is in the team
     */
    public record Seat(
            ProgramId program,
            Order joinedBy,
            LocalDate joinedOn,
            boolean late,
            @Nullable Departure departure) {}

    /**
     * Выбытие из команды.
     *
     * @param on day from which the member is not in the team; for a dismissal the last working day
     * @param reason in words; empty for a dismissal
     * @param order null for a dismissal
     */
    public record Departure(
            LocalDate on,
            Ground ground,
            String reason,
            @Nullable Order order) {}

    /** Почему участник выбыл. */
    public enum Ground {
        /** Приказ руководителя. */
        ORDER,
        /** Увольнение (B16). */
        DISMISSAL
    }

    /** Whether the member has not left. */
    public boolean isActive() {
        return seat == null || seat.departure() == null;
    }

    /** Reasons why deficits that nothing of this content addresses are left to a later program. */
    public Map<DeficitId, String> deferrals(Content content) {
        return deficits.stream()
                .filter(deficit -> deficit.deferredBecause() != null
                        && !content.addressed().contains(deficit.id()))
                .collect(Collectors.toMap(TeamDeficit::id, TeamMember::reason));
    }

    private static String reason(TeamDeficit deficit) {
        return deficit.deferredBecause() == null ? "" : deficit.deferredBecause();
    }

    TeamMember seated(@Nullable Seat place) {
        return new TeamMember(person, category, tutor, deficits, place);
    }

    TeamMember leaving(@Nullable Departure departure) {
        return seat == null
                ? this
                : seated(new Seat(seat.program(), seat.joinedBy(), seat.joinedOn(), seat.late(), departure));
    }
}

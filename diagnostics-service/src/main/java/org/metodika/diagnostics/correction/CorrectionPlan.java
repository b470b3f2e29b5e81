package org.metodika.diagnostics.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * План по коррекции затруднений школы (D09).
 *
 * @param teachers how many teachers have an open deficit
 * @param withoutProgram how many of them have one that no program addresses (D04)
 * @param complete false where the school has more open deficits than one plan holds
 * @param groups teachers with the same difficulty at the same level; those with most people in no program first
 * @param byTeacher the same for each teacher, by name
 */
record CorrectionPlan(
        String schoolId,
        LocalDate madeOn,
        int deficits,
        int teachers,
        int withoutProgram,
        boolean complete,
        List<Group> groups,
        List<Teacher> byTeacher) {

    /**
     * Teachers with the same difficulty.
     *
     * @param level level reached; absent, like its title, where nothing was measured yet
     * @param openSince day of the earliest of them
     * @param addressed how many are in a program for it
     * @param team those who could share a team program; absent for fewer than two
     */
    record Group(
            String dictionary,
            String code,
            String title,
            @Nullable String level,
            @Nullable String levelTitle,
            int size,
            LocalDate openSince,
            int addressed,
            @Nullable Team team,
            List<Member> members) {}

    /**
     * Предложение командной программы (A02, B33): the staff members of a group whose deficit no program addresses.
     *
     * @param teacherIds as the draft of a team program takes them
     */
    record Team(List<UUID> teacherIds, List<UUID> deficitIds) {}

    /**
     * A teacher in a group.
     *
     * @param addressedSince absent where no program addresses the deficit
     * @param outcome NOT or PARTLY, where it was worked on before
     */
    record Member(
            UUID teacherId,
            String teacherName,
            UUID deficitId,
            LocalDate openSince,
            List<UUID> addressedBy,
            @Nullable LocalDate addressedSince,
            @Nullable String outcome,
            boolean awaitsOutcome) {}

    /** A teacher with all open deficits. */
    record Teacher(UUID teacherId, String teacherName, int unaddressed, List<Deficit> deficits) {}

    record Deficit(
            UUID deficitId,
            String dictionary,
            String code,
            String title,
            @Nullable String level,
            LocalDate openSince,
            boolean addressed) {}

    /** A line of the table. */
    record Line(
            Group group,
            Member member,
            @Nullable String outcome,
            @Nullable String team) {}
}

package org.metodika.program.groups.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Участник группы разработчиков (B20).
 *
 * @param expertise what an expert is expert in; null for everybody else
 * @param reason why this person although the usual rule says another; null where the rule is kept
 * @param lastDay last day of work of a person who leaves the school, and so the group; null for who stays
 */
public record Member(
        StaffId person,
        MemberRole role,
        @Nullable Expertise expertise,
        @Nullable String reason,
        @Nullable LocalDate lastDay) {

    /** Whether the person is still there on that day. */
    public boolean isThereOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    Member until(@Nullable LocalDate day) {
        return new Member(person, role, expertise, reason, day);
    }
}

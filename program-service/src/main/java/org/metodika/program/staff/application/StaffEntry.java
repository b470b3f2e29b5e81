package org.metodika.program.staff.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a person as they come from outside, not checked yet.
 *
 * @param email address for the account; may be absent
 * @param position position as in the staff list
 * @param staffGroup PEDAGOGICAL or MANAGERIAL (E04)
 * @param subjects subjects taught
 * @param employmentKind STAFF, EXTERNAL_PART_TIME or CONTRACT (B16)
 * @param hiredOn date of hiring
 * @param totalExperienceYears total pedagogical experience in full years
 * @param category NONE, CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR; absent is NONE
 * @param roles roles in the system as Keycloak names them; absent keeps the present ones, a new person becomes teacher
 * @param tutorId who tutors this person (B11)
 * @param associationHeadId who heads the methodical association of this person
 */
public record StaffEntry(
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String patronymic,
        @Nullable String email,
        @Nullable String position,
        @Nullable String staffGroup,
        @Nullable List<@Nullable String> subjects,
        @Nullable String employmentKind,
        @Nullable LocalDate hiredOn,
        @Nullable Integer totalExperienceYears,
        @Nullable String category,
        @Nullable List<@Nullable String> roles,
        @Nullable UUID tutorId,
        @Nullable UUID associationHeadId) {}

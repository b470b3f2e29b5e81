package org.metodika.program.staff.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.staff.application.StaffEntry;

/**
 * A person to be entered: the key, and the facts that {@link StaffEntry} explains.
 *
 * @param schoolId school code
 * @param staffNumber number on the staff list of the school, unique in it
 */
record NewStaffMember(
        @NotBlank String schoolId,
        @NotBlank String staffNumber,
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
        @Nullable UUID associationHeadId) {

    StaffEntry entry() {
        return new StaffEntry(
                lastName,
                firstName,
                patronymic,
                email,
                position,
                staffGroup,
                subjects,
                employmentKind,
                hiredOn,
                totalExperienceYears,
                category,
                roles,
                tutorId,
                associationHeadId);
    }
}

package org.metodika.contracts.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Работник организации: текущее состояние. */
@Meaning("Present content of a staff member, with names: for services only")
public record StaffMemberState(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of the person on the staff list of the school, unique in the school")
        String staffNumber,

        @Meaning("Family name") String lastName,
        @Meaning("Given name") String firstName,
        @Meaning("Patronymic, where there is one") @Nullable String patronymic,

        @Meaning("Address for the account and for mail") @Nullable
        String email,

        @Meaning("Position as in the staff list") String position,
        @Meaning("PEDAGOGICAL or MANAGERIAL (E04)") String staffGroup,
        @Meaning("Subjects taught; empty where none") List<String> subjects,

        @Meaning("STAFF, EXTERNAL_PART_TIME or CONTRACT (B16)")
        String employmentKind,

        @Meaning("Date of hiring") LocalDate hiredOn,

        @Meaning("Total pedagogical experience in full years")
        int totalExperienceYears,

        @Meaning("NONE, CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR")
        String category,

        @Meaning("Roles in the system, as Keycloak names them")
        List<String> roles,

        @Meaning("Who tutors this person (B11)") @Nullable UUID tutorId,

        @Meaning("Who heads the methodical association this person belongs to") @Nullable
        UUID associationHeadId,

        @Meaning("Last day of work of a person who left; absent while on the staff") @Nullable
        LocalDate dismissedOn) {}

package org.metodika.contracts.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Работник принят в штат или внесён в реестр. */
@Meaning("A person joined the staff of a school")
public record StaffMemberJoined(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

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
        UUID associationHeadId) {}

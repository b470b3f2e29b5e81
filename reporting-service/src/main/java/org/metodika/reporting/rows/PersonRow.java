package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffMemberState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A staff member with the name, for papers; the only row of this service that carries names.
 *
 * @param staffGroup PEDAGOGICAL or MANAGERIAL (E04)
 * @param employmentKind STAFF, EXTERNAL_PART_TIME or CONTRACT (B16)
 * @param category NONE, CONFORMITY, FIRST, HIGHEST, METHODIST or MENTOR
 * @param experienceYears total pedagogical experience in full years
 * @param hiredOn first day of work; null in a row from before it was kept
 * @param dismissedOn last day of work of a person who left
 * @param associationHeadId who heads the association of this person
 */
@Document("people")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'roles': 1}")
public record PersonRow(
        @Id UUID id,
        String schoolId,
        String lastName,
        String firstName,
        @Nullable String patronymic,
        String position,
        List<String> subjects,
        String staffGroup,
        String employmentKind,
        String category,
        int experienceYears,
        List<String> roles,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate dismissedOn,
        @Nullable UUID associationHeadId) {

    public static PersonRow of(StaffMemberState person) {
        return new PersonRow(
                person.staffId(),
                person.schoolId(),
                person.lastName(),
                person.firstName(),
                person.patronymic(),
                person.position(),
                person.subjects(),
                person.staffGroup(),
                person.employmentKind(),
                person.category(),
                person.totalExperienceYears(),
                person.roles(),
                person.hiredOn(),
                person.dismissedOn(),
                person.associationHeadId());
    }

    /** Whether the person belongs to the pedagogical staff on that day; external part-time and contract workers do not (B16). */
    public boolean pedagogicalStaffOn(LocalDate day) {
        return staffGroup.equals("PEDAGOGICAL")
                && employmentKind.equals("STAFF")
                && (hiredOn == null || !hiredOn.isAfter(day))
                && (dismissedOn == null || !dismissedOn.isBefore(day));
    }

    /** «Соколова Мария Андреевна». */
    public String fullName() {
        return patronymic == null || patronymic.isBlank()
                ? lastName + " " + firstName
                : lastName + " " + firstName + " " + patronymic;
    }

    /** «М. А. Соколова», as it stands beside a signature. */
    public String initialsAndName() {
        return initial(firstName) + initial(patronymic) + lastName;
    }

    private static String initial(@Nullable String name) {
        return name == null || name.isBlank() ? "" : name.strip().substring(0, 1) + ".\u00a0";
    }
}

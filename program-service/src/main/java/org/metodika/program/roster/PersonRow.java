package org.metodika.program.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffMemberState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the staff list.
 *
 * @param sortName name as people look for it, in lower case, followed by the id: sorts the list and is unique
 */
@Document("roster")
@CompoundIndex(name = "school_name", def = "{'schoolId': 1, 'sortName': 1}")
record PersonRow(
        @Id UUID staffId,
        String schoolId,
        String staffNumber,
        @Indexed String sortName,
        String lastName,
        String firstName,
        @Nullable String patronymic,
        @Nullable String email,
        String position,
        String staffGroup,
        List<String> subjects,
        String employmentKind,
        LocalDate hiredOn,
        int totalExperienceYears,
        String category,
        List<String> roles,
        @Nullable UUID tutorId,
        @Nullable UUID associationHeadId,
        @Nullable LocalDate dismissedOn) {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    static PersonRow of(StaffMemberState person) {
        String name = person.lastName() + " " + person.firstName()
                + (person.patronymic() == null ? "" : " " + person.patronymic());
        return new PersonRow(
                person.staffId(),
                person.schoolId(),
                person.staffNumber(),
                sortable(name) + " " + person.staffId(),
                person.lastName(),
                person.firstName(),
                person.patronymic(),
                person.email(),
                person.position(),
                person.staffGroup(),
                person.subjects(),
                person.employmentKind(),
                person.hiredOn(),
                person.totalExperienceYears(),
                person.category(),
                person.roles(),
                person.tutorId(),
                person.associationHeadId(),
                person.dismissedOn());
    }

    /** A name as it sorts and is looked for: case and the letter ё make no difference. */
    static String sortable(String name) {
        return GAPS.matcher(name.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}

package org.metodika.kit.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What every service knows of a staff member: the name for what people read, relations and facts; no contacts. The name
 * never leaves in an event.
 *
 * @param id staff id
 * @param position position as in the staff list; null in rows of an earlier release, until the projection is rebuilt
 * @param employmentKind STAFF, EXTERNAL_PART_TIME or CONTRACT (B16)
 * @param tutorId who tutors this person (B11)
 * @param associationHeadId who heads the association of this person
 * @param dismissedOn last day of work of a person who left
 */
@Document("known_people")
public record KnownPerson(
        @Id UUID id,
        @Indexed String schoolId,
        String lastName,
        String firstName,
        @Nullable String patronymic,
        @Nullable String position,
        String staffGroup,
        List<String> subjects,
        String employmentKind,
        String category,
        List<String> roles,
        @Indexed @Nullable UUID tutorId,
        @Indexed @Nullable UUID associationHeadId,
        @Indexed(sparse = true) @Nullable LocalDate dismissedOn) {

    /** «Соколова Мария Андреевна». */
    public String fullName() {
        return Stream.of(lastName, firstName, patronymic)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    public boolean is(Role role) {
        return roles.contains(role.wireName());
    }

    /** Whether the person is on the staff on that day. */
    public boolean onStaffOn(LocalDate day) {
        return dismissedOn == null || !dismissedOn.isBefore(day);
    }
}

package org.metodika.program.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.staff.application.Staff.Seen;
import org.metodika.program.staff.domain.SchoolRole;
import org.metodika.program.staff.domain.StaffFacts;
import org.metodika.program.staff.domain.StaffId;
import org.metodika.program.staff.domain.StaffMember;

/**
 * A person as the reader may see them: a teacher sees of colleagues the names alone, and the rest is left out.
 *
 * @param id pseudonymous
 * @param dismissedOn last day of work of a person who left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffView(
        UUID id,
        String schoolId,
        @Nullable String staffNumber,
        String lastName,
        String firstName,
        @Nullable String patronymic,
        @Nullable String email,
        @Nullable String position,
        @Nullable String staffGroup,
        @Nullable List<String> subjects,
        @Nullable String employmentKind,
        @Nullable LocalDate hiredOn,
        @Nullable Integer totalExperienceYears,
        @Nullable String category,
        @Nullable List<String> roles,
        @Nullable UUID tutorId,
        @Nullable UUID associationHeadId,
        @Nullable LocalDate dismissedOn) {

    static StaffView of(Seen seen) {
        StaffMember person = seen.person().state();
        return seen.namesOnly() ? names(person) : whole(person);
    }

    static StaffView whole(StaffMember person) {
        StaffFacts facts = person.facts();
        return new StaffView(
                person.id().value(),
                person.schoolId(),
                person.staffNumber(),
                facts.lastName(),
                facts.firstName(),
                facts.patronymic(),
                facts.email(),
                facts.position(),
                facts.staffGroup().name(),
                facts.subjects(),
                facts.employmentKind().name(),
                facts.hiredOn(),
                facts.totalExperienceYears(),
                facts.category().name(),
                facts.roles().stream().map(SchoolRole::wireName).toList(),
                value(facts.tutorId()),
                value(facts.associationHeadId()),
                person.dismissedOn());
    }

    private static StaffView names(StaffMember person) {
        StaffFacts facts = person.facts();
        return new StaffView(
                person.id().value(),
                person.schoolId(),
                null,
                facts.lastName(),
                facts.firstName(),
                facts.patronymic(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable UUID value(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}

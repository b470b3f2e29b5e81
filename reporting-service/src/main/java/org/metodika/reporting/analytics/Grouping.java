package org.metodika.reporting.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.rows.PersonRow;

/** By what figures are told apart. */
enum Grouping {
    SCHOOL,
    /** One line of each teacher; not for analysts. */
    TEACHER,
    ASSOCIATION_HEAD,
    /** Who teaches two subjects is counted with both. */
    SUBJECT,
    EXPERIENCE,
    CATEGORY,
    STAFF_GROUP;

    /** Key of teachers of whom this isn't known. */
    static final String UNKNOWN = "UNKNOWN";

    /** To which groups a teacher belongs. */
    List<String> keys(TeacherFacts facts) {
        PersonRow person = facts.person();
        if (this == SCHOOL) {
            return List.of(facts.school().id());
        }
        if (this == TEACHER) {
            return List.of(facts.teacherId().toString());
        }
        if (person == null) {
            return List.of(UNKNOWN);
        }
        return switch (this) {
            case ASSOCIATION_HEAD -> List.of(text(person.associationHeadId()));
            case SUBJECT -> person.subjects().isEmpty() ? List.of(UNKNOWN) : person.subjects();
            case EXPERIENCE -> List.of(Experience.of(person.experienceYears()).name());
            case CATEGORY -> List.of(person.category());
            case STAFF_GROUP -> List.of(person.staffGroup());
            case SCHOOL, TEACHER -> throw new IllegalStateException("answered before: " + this);
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }
}

package org.metodika.kit.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Whom an actor reaches with one action: everybody, one school, or certain people of one school. It is part of every
 * query, never a filter after it (L1).
 *
 * @param everybody the whole municipality
 * @param schoolId the school reached; with {@code persons == null} all of it
 * @param persons the only people reached; {@code null} where people are not the limit
 */
public record Reach(
        boolean everybody,
        @Nullable String schoolId,
        @Nullable Set<UUID> persons) {

    public static Reach all() {
        return new Reach(true, null, null);
    }

    public static Reach school(String schoolId) {
        return new Reach(false, schoolId, null);
    }

    public static Reach persons(String schoolId, Set<UUID> persons) {
        return new Reach(false, schoolId, Set.copyOf(persons));
    }

    /** Whether something of this school about this person is within reach; {@code person} is null for what concerns a school as a whole. */
    public boolean covers(String school, @Nullable UUID person) {
        if (everybody) {
            return true;
        }
        return school.equals(schoolId) && (persons == null || (person != null && persons.contains(person)));
    }

    /** Whether the whole of this school is within reach. */
    public boolean coversSchool(String school) {
        return covers(school, null);
    }

    /**
     * The same as a condition of a query.
     *
     * @param schoolField field with the school code
     * @param personField field with the id of the person concerned, stored as a string
     */
    public Criteria within(String schoolField, String personField) {
        if (everybody) {
            return new Criteria();
        }
        Criteria school = Criteria.where(schoolField).is(schoolId);
        return persons == null
                ? school
                : school.and(personField)
                        .in(persons.stream().map(UUID::toString).sorted().toList());
    }
}

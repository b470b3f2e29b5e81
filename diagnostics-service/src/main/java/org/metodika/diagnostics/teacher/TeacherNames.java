package org.metodika.diagnostics.teacher;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Names of staff members, followed from the directory; they never leave in an event. */
public final class TeacherNames {

    private final MongoOperations mongo;

    public TeacherNames(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The names behind these ids; people not known yet are left out. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
        return wanted.isEmpty()
                ? Map.of()
                : mongo.find(query(where("_id").in(wanted)), TeacherName.class).stream()
                        .collect(Collectors.toUnmodifiableMap(TeacherName::id, TeacherName::name));
    }

    /** Keeps the names by following the directory. */
    public static StateProjection<StaffMemberState, TeacherName> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "teacher-names",
                Catalogue.STAFF_MEMBER_STATE,
                TeacherName.class,
                person -> new TeacherName(
                        person.staffId(),
                        Stream.of(person.lastName(), person.firstName(), person.patronymic())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")),
                        person.position()),
                mongo,
                json);
    }
}

package org.metodika.monitoring.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Names of staff members; shown only beside what is about them and within the reader's reach. */
public final class Names {

    private final MongoOperations mongo;

    public Names(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Full names by id; people who are not known here yet are left out. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), PersonName.class).stream()
                .collect(Collectors.toUnmodifiableMap(PersonName::id, PersonName::full));
    }

    /** Keeps the names by following the directory. */
    public static StateProjection<StaffMemberState, PersonName> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "names",
                Catalogue.STAFF_MEMBER_STATE,
                PersonName.class,
                person -> new PersonName(person.staffId(), person.lastName(), person.firstName(), person.patronymic()),
                mongo,
                json);
    }
}

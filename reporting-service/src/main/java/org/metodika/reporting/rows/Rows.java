package org.metodika.reporting.rows;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.identity.Role;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Look-ups in the rows that papers need. */
@Component
public class Rows {

    private final MongoOperations mongo;

    Rows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** People by their ids; who is not known yet is missing. */
    public Map<UUID, PersonRow> people(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), PersonRow.class).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    /** The head of the school; empty unless there is exactly one. */
    public Optional<PersonRow> headOf(String schoolId) {
        List<PersonRow> heads = mongo.find(
                query(where("schoolId")
                        .is(schoolId)
                        .and("roles")
                        .is(Role.SCHOOL_HEAD.wireName())
                        .and("dismissedOn")
                        .is(null)),
                PersonRow.class);
        return heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty();
    }

    /** Deficits by their ids; what is not known yet is missing. */
    public Map<UUID, DeficitRow> deficits(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), DeficitRow.class).stream()
                .collect(Collectors.toMap(DeficitRow::id, Function.identity()));
    }
}

package org.metodika.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.kit.projection.Follower.FollowerFailure;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.MemoryStore;
import org.metodika.kit.store.Message;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a rebuild writes into its collection, batch by batch. */
class RebuiltRowsTest {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private static final ContractJson JSON = new ContractJson();

    private final MongoTemplate mongo = new MongoTemplate(MEMORY.client(), "kit");
    private final StateProjection<SchoolState, Row> schools = new StateProjection<>(
            "schools",
            SchoolCatalogue.SCHOOL_STATE,
            Row.class,
            school -> new Row(school.schoolId(), school.name()),
            mongo,
            JSON);

    /** A row of a school. */
    record Row(@Id String id, String name) {}

    @Test
    void rowsOfOneKeyAreHeldAgainstTheGuardAcrossBatches() throws FollowerFailure {
        Incoming second = incoming("s1", "second", 2);

        schools.applyAnew("schools.test", List.of(second, incoming("s2", "only", 1)));
        schools.applyAnew("schools.test", List.of(incoming("s3", "new", 1), incoming("s1", "first", 1)));
        schools.applyAnew("schools.test", List.of(second, gone("s2", 1), incoming("s4", "brief", 1)));
        assertThat(rebuilt()).containsExactlyInAnyOrder("second", "only", "new", "brief");
        schools.applyAnew("schools.test", List.of(incoming("s1", "third", 3), gone("s2", 2), gone("s4", 2)));

        assertThat(rebuilt()).containsExactlyInAnyOrder("third", "new");
    }

    private List<String> rebuilt() {
        return mongo.getCollection("schools.test")
                .find()
                .map(row -> row.getString("name"))
                .into(new ArrayList<>());
    }

    private static Incoming incoming(String id, String name, long sequence) {
        SchoolState state = new SchoolState(id, name, "GENERAL", "Europe/Moscow");
        return message(
                id,
                sequence,
                JSON.write(new Message<>(SchoolCatalogue.SCHOOL_STATE, state)).getBytes(StandardCharsets.UTF_8));
    }

    private static Incoming gone(String id, long sequence) {
        return message(id, sequence, null);
    }

    private static Incoming message(String id, long sequence, byte @Nullable [] value) {
        return new Incoming(
                SchoolCatalogue.SCHOOL_STATES.name(),
                0,
                sequence,
                id,
                id + sequence,
                SchoolCatalogue.SCHOOL_STATE.name(),
                "/test/" + id,
                sequence,
                Instant.EPOCH,
                null,
                null,
                value);
    }
}

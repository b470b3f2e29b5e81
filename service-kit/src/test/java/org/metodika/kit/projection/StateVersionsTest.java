package org.metodika.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.MemoryStore;
import org.metodika.kit.store.Message;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

/** A state that comes in two versions on the same topic makes the rows of one projection. */
class StateVersionsTest {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private static final ContractJson JSON = new ContractJson();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

    private final MongoTemplate mongo = new MongoTemplate(MEMORY.client(), "kit");
    private final UUID id = Ids.next();

    /** A row of a deficit. */
    @Document("deficit_rows")
    record Row(@Id String id, String status) {}

    @Test
    void bothVersionsMakeRows() throws Exception {
        UUID other = Ids.next();

        projection().apply(List.of(first(id, 1, "OPEN"), second(other, 1, "RESOLVED")));

        assertThat(mongo.findAll(Row.class))
                .containsExactlyInAnyOrder(new Row(id.toString(), "OPEN"), new Row(other.toString(), "RESOLVED"));
    }

    @Test
    void theNewerOfTheTwoHoldsWhicheverVersionItIs() throws Exception {
        projection().apply(List.of(first(id, 3, "RESOLVED")));
        projection().apply(List.of(second(id, 2, "OPEN")));
        assertThat(mongo.findAll(Row.class)).containsExactly(new Row(id.toString(), "RESOLVED"));

        projection().apply(List.of(second(id, 4, "OPEN")));
        assertThat(mongo.findAll(Row.class)).containsExactly(new Row(id.toString(), "OPEN"));
    }

    @Test
    void oneThatKnowsTheFirstVersionAlonePassesTheOtherOver() throws Exception {
        onlyFirst().apply(List.of(second(id, 1, "OPEN")));

        assertThat(mongo.findAll(Row.class)).isEmpty();
    }

    @Test
    void aVersionOnAnotherTopicIsRefused() {
        assertThatThrownBy(() -> onlyFirst().or(SchoolCatalogue.SCHOOL_STATE, school -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("school.state");
    }

    @Test
    void rowsOfAnotherTopicLieBesideThem() throws Exception {
        StateProjection<DeficitState, Row> both =
                projection().with(SchoolCatalogue.SCHOOL_STATE, school -> new Row(school.schoolId(), "SCHOOL"));
        UUID school = Ids.next();

        both.apply(List.of(
                first(id, 1, "OPEN"),
                incoming(school, 1, SchoolCatalogue.SCHOOL_STATE, new SchoolState("s", "Школа", "GENERAL", "UTC"))));

        assertThat(both.topics())
                .containsExactlyInAnyOrder(DeficitCatalogue.DEFICIT_STATES, SchoolCatalogue.SCHOOL_STATES);
        assertThat(mongo.findAll(Row.class))
                .containsExactlyInAnyOrder(new Row(id.toString(), "OPEN"), new Row(school.toString(), "SCHOOL"));
        assertThatThrownBy(() -> both.with(DeficitCatalogue.DEFICIT_STATE_IN_FULL, deficit -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("followed already");
    }

    private StateProjection<DeficitState, Row> onlyFirst() {
        return new StateProjection<>(
                "deficits",
                DeficitCatalogue.DEFICIT_STATE,
                Row.class,
                deficit -> new Row(deficit.deficitId().toString(), deficit.status()),
                mongo,
                JSON);
    }

    private StateProjection<DeficitState, Row> projection() {
        return onlyFirst()
                .or(
                        DeficitCatalogue.TRANSFERRED_DEFICIT_STATE,
                        deficit -> new Row(deficit.deficitId().toString(), deficit.status()));
    }

    private static Incoming first(UUID id, long sequence, String status) {
        return incoming(
                id,
                sequence,
                DeficitCatalogue.DEFICIT_STATE,
                new DeficitState(
                        id, "s", id, id, "characters", 1, "METHODICAL", "LOW", "MIDDLE", 37.5, status, DAY, null));
    }

    private static Incoming second(UUID id, long sequence, String status) {
        return incoming(
                id,
                sequence,
                DeficitCatalogue.TRANSFERRED_DEFICIT_STATE,
                new TransferredDeficitState(
                        id, "s", id, id, "characters", 1, "METHODICAL", null, null, null, null, status, DAY, null));
    }

    private static <T extends Record> Incoming incoming(UUID id, long sequence, MessageType<T> type, T data) {
        return new Incoming(
                type.topic().name(),
                0,
                sequence,
                id.toString(),
                Ids.next().toString(),
                type.name(),
                "/diagnostics-service/deficits/" + id,
                sequence,
                Instant.EPOCH,
                null,
                null,
                JSON.write(new Message<>(type, data)).getBytes(StandardCharsets.UTF_8));
    }
}

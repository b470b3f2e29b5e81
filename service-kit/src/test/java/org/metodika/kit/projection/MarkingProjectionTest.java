package org.metodika.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.contracts.Topic;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.projection.Follower.FollowerFailure;
import org.metodika.kit.store.MemoryStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Which schools are marked, and when. */
class MarkingProjectionTest {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private final MongoTemplate mongo = new MongoTemplate(MEMORY.client(), "kit");
    private final Recorded recorded = new Recorded();
    private final Moved moved = new Moved();
    private final MarkingProjection marking = new MarkingProjection(moved, recorded, mongo);

    @BeforeEach
    void onePerson() {
        mongo.getCollection("moved").drop();
        mongo.getCollection("moved").insertOne(new Document("_id", "p").append("schoolId", "from"));
    }

    @Test
    void bothSchoolsOfAMovedRowAreMarkedTheFormerOneBeforeItIsWrittenToo() throws FollowerFailure {
        marking.apply(List.of(message("p")));

        assertThat(recorded.marks).containsExactly("from", "written", "from to");
    }

    @Test
    void whatWasWrittenBeforeAFailureIsMarked() {
        moved.failure = new FollowerFailure(1, new IllegalStateException("one of them"));

        assertThatThrownBy(() -> marking.apply(List.of(message("p"), message("q"))))
                .isSameAs(moved.failure);
        assertThat(recorded.marks).containsExactly("from", "written", "from to");
    }

    @Test
    void whatCouldNotBeMarkedComesAgain() {
        recorded.fails = true;

        assertThatThrownBy(() -> marking.apply(List.of(message("q"), message("p"))))
                .isInstanceOfSatisfying(
                        FollowerFailure.class,
                        failure -> assertThat(failure.index()).isZero());
        assertThat(recorded.marks).as("nothing is written without a mark").isEmpty();
    }

    @Test
    void rowsOfSchoolsAreMarkedByTheirKeys() throws FollowerFailure {
        new MarkingProjection(moved, "_id", recorded, mongo).apply(List.of(message("p")));

        assertThat(recorded.marks).containsExactly("p", "written", "p");
    }

    @Test
    void allSchoolsOfARowOfManyAreMarked() throws FollowerFailure {
        mongo.getCollection("moved")
                .insertOne(new Document("_id", "many").append("schoolIds", List.of("first", "second")));

        new MarkingProjection(moved, "schoolIds", recorded, mongo).apply(List.of(message("many")));

        assertThat(recorded.marks).startsWith("first second", "written");
    }

    @Test
    void allAreMarkedWhenTheRowsWereMadeAnew() {
        marking.renewed();

        assertThat(recorded.marks).containsExactly("renewed", "all");
    }

    private static Incoming message(String key) {
        return new Incoming(
                StaffCatalogue.STAFF_STATES.name(),
                0,
                1,
                key,
                key + 1,
                StaffCatalogue.STAFF_MEMBER_STATE.name(),
                "/test/" + key,
                1,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    /** Rows that move the person to another school. */
    private final class Moved implements Projection {

        private @Nullable FollowerFailure failure;

        @Override
        public String name() {
            return "moved";
        }

        @Override
        public List<Topic> topics() {
            return List.of(StaffCatalogue.STAFF_STATES);
        }

        @Override
        public String collection() {
            return "moved";
        }

        @Override
        public void apply(List<Incoming> batch) throws FollowerFailure {
            mongo.getCollection("moved")
                    .replaceOne(new Document("_id", "p"), new Document("_id", "p").append("schoolId", "to"));
            recorded.marks.add("written");
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public void applyAnew(String collection, List<Incoming> batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void renewed() {
            recorded.marks.add("renewed");
        }
    }

    private static final class Recorded implements SchoolMarks {

        private final List<String> marks = new ArrayList<>();
        private boolean fails;

        @Override
        public void mark(Collection<String> schools) {
            if (fails) {
                throw new IllegalStateException("The store is away");
            }
            marks.add(String.join(" ", new TreeSet<>(schools)));
        }

        @Override
        public void markAll() {
            marks.add("all");
        }
    }
}

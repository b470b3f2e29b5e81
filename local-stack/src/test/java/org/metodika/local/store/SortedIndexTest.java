package org.metodika.local.store;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedIndexTest {

    /** Enough that indexes are used. */
    private static final int MANY = 300;

    private static final int ROUNDS = 100;

    /** Fails on a document whose n is 0: whoever reads all documents meets it. */
    private static final Document ONE_BY_N_IS_ONE =
            new Document("$expr", new Document("$eq", List.of(new Document("$divide", List.of(1, "$n")), 1)));

    private DocumentStore store;
    private MongoClient client;
    private MongoCollection<Document> plain;
    private MongoCollection<Document> indexed;

    @BeforeEach
    void start() {
        store = DocumentStore.inMemory(0);
        client = MongoClients.create(store.uri());
        plain = client.getDatabase("test").getCollection("plain");
        indexed = client.getDatabase("test").getCollection("indexed");
        indexed.createIndex(Indexes.ascending("school", "day", "_id"));
        indexed.createIndex(Indexes.ascending("school", "status", "day", "_id"));
        indexed.createIndex(Indexes.ascending("day", "_id"));
        indexed.createIndex(Indexes.ascending("tags", "day", "_id"));
        indexed.createIndex(Indexes.ascending("work.hours"));
        indexed.createIndex(Indexes.ascending("since"), new IndexOptions().sparse(true));
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    private void both(Consumer<MongoCollection<Document>> action) {
        action.accept(plain);
        action.accept(indexed);
    }

    /** A collection without indexes is read from end to end: it knows what is right. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesWhatACollectionWithoutIndexesGives(long seed) {
        Random random = new Random(seed);
        List<Document> first = IntStream.range(0, MANY)
                .mapToObj(number -> document(number, random))
                .toList();
        both(collection -> collection.insertMany(first));
        for (int round = 0; round < ROUNDS; round++) {
            change(random, MANY + round);
            for (int query = 0; query < 3; query++) {
                compare(random);
            }
        }
    }

    private void change(Random random, int number) {
        Bson filter = random.nextBoolean() ? eq("_id", random.nextInt(number)) : condition(random);
        Document added = document(number, random);
        Bson update = update(random);
        switch (random.nextInt(4)) {
            case 0 -> both(collection -> collection.insertOne(added));
            case 1 -> both(collection -> collection.deleteOne(eq("_id", number / 2)));
            case 2 -> both(collection -> collection.updateMany(filter, update));
            default ->
                both(collection ->
                        collection.replaceOne(eq("_id", number / 3), document(number / 3, new Random(number))));
        }
    }

    private void compare(Random random) {
        Bson filter = random.nextInt(4) == 0
                ? condition(random)
                : and(condition(random), random.nextBoolean() ? condition(random) : eq("school", school(random)));
        Bson order = order(random);
        int limit = random.nextInt(3) * 7;
        assertThat(read(indexed.find(filter), order, limit))
                .as("%s by %s, at most %s", filter, order, limit)
                .isEqualTo(read(plain.find(filter), order, limit));
        List<Bson> pipeline = List.of(match(filter), group("$status", Accumulators.sum("number", 1)));
        assertThat(indexed.aggregate(pipeline).into(new ArrayList<>()))
                .as("%s", filter)
                .containsExactlyInAnyOrderElementsOf(plain.aggregate(pipeline).into(new ArrayList<>()));
        assertThat(indexed.countDocuments(filter)).isEqualTo(plain.countDocuments(filter));
    }

    private static List<Document> read(FindIterable<Document> found, Bson order, int limit) {
        return found.sort(order).limit(limit).into(new ArrayList<>());
    }

    private static Document document(int id, Random random) {
        Document document = new Document("_id", id).append("school", school(random));
        if (random.nextInt(10) > 0) {
            document.append("day", random.nextInt(20) == 0 ? null : day(random));
        }
        document.append("status", random.nextInt(3));
        if (random.nextBoolean()) {
            document.append(
                    "tags",
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(tag -> "tag-" + random.nextInt(4))
                            .distinct()
                            .toList());
        }
        if (random.nextInt(3) == 0) {
            document.append("since", Date.from(Instant.ofEpochSecond(random.nextInt(100))));
        }
        return document.append("work", new Document("hours", random.nextInt(30)));
    }

    private static Bson update(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Updates.set("day", day(random));
            case 1 -> Updates.unset("day");
            case 2 -> Updates.inc("status", 1L);
            default -> Updates.addToSet("tags", "tag-" + random.nextInt(4));
        };
    }

    private static Bson condition(Random random) {
        return switch (random.nextInt(13)) {
            case 0 -> eq("school", school(random));
            case 1 -> in("school", school(random), school(random));
            case 2 -> eq("status", (long) random.nextInt(3));
            case 3 -> lt("day", day(random));
            case 4 -> and(gt("day", day(random)), lt("day", day(random)));
            case 5 -> eq("day", null);
            case 6 -> exists("day", random.nextBoolean());
            case 7 -> eq("tags", "tag-" + random.nextInt(4));
            case 8 -> or(eq("school", school(random)), gt("day", day(random)));
            case 9 -> gt("work.hours", random.nextInt(30));
            case 10 -> lt("work.hours", random.nextLong(30));
            case 11 -> lt("since", Date.from(Instant.ofEpochSecond(random.nextInt(100))));
            default -> in("day", null, day(random));
        };
    }

    private static Bson order(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> ascending("day", "_id");
            case 1 -> descending("day", "_id");
            case 2 -> ascending("status", "day", "_id");
            case 3 -> orderBy(ascending("day"), descending("_id"));
            default -> ascending("_id");
        };
    }

    private static String school(Random random) {
        return "school-" + random.nextInt(5);
    }

    private static String day(Random random) {
        return "2026-11-%02d".formatted(1 + random.nextInt(28));
    }

    @Test
    void readsNoMoreThanItsIndexGives() {
        indexed.insertMany(IntStream.range(0, MANY)
                .mapToObj(number -> new Document("_id", number)
                        .append("school", number < 5 ? "wanted" : "other")
                        .append("day", day(new Random(number)))
                        .append("n", number < 5 ? 1 : 0))
                .toList());

        assertThat(indexed.find(and(eq("school", "wanted"), ONE_BY_N_IS_ONE)).into(new ArrayList<>()))
                .hasSize(5);
        assertThat(indexed.countDocuments(and(in("school", "wanted", "nobody"), ONE_BY_N_IS_ONE)))
                .isEqualTo(5);
        assertThat(indexed.aggregate(List.of(match(eq("school", "wanted")), match(ONE_BY_N_IS_ONE)))
                        .into(new ArrayList<>()))
                .hasSize(5);
    }

    @Test
    void readsAllDocumentsOnlyOnce() {
        SortedIndex index = new SortedIndex("by_school", List.of(new IndexKey("school", true)));

        assertThat(index.ensureMadeOf(Stream::empty)).isTrue();
        assertThat(index.ensureMadeOf(() -> {
                    throw new AssertionError("Read again");
                }))
                .isFalse();
    }

    @Test
    void readsNothingThatHasNoValueBelowABound() {
        indexed.insertMany(IntStream.range(0, MANY)
                .mapToObj(number -> number < 5
                        ? new Document("_id", number).append("n", 1).append("since", Date.from(Instant.EPOCH))
                        : new Document("_id", number).append("n", 0))
                .toList());

        assertThat(indexed.countDocuments(and(lt("since", new Date()), ONE_BY_N_IS_ONE)))
                .isEqualTo(5);
    }

    @Test
    void stopsReadingWhenThereAreEnoughInOrder() {
        indexed.insertMany(IntStream.range(0, MANY)
                .mapToObj(number -> new Document("_id", number)
                        .append("day", "2026-%03d".formatted(number))
                        .append("n", number < 5 ? 1 : 0))
                .toList());

        assertThat(indexed.find(ONE_BY_N_IS_ONE)
                        .sort(ascending("day", "_id"))
                        .limit(5)
                        .into(new ArrayList<>()))
                .hasSize(5);
    }
}

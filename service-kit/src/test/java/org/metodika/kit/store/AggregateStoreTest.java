package org.metodika.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.outbox.Relay;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.StaleCopy;
import org.metodika.kit.store.Counter.CounterIsFull;
import org.metodika.kit.store.Counter.Event;
import org.metodika.kit.store.Outcome.Done;
import org.springframework.http.HttpStatus;

class AggregateStoreTest {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private static final Change SYSTEM = Change.bySystem();

    private final UUID id = Ids.next();
    private final List<String> woken = new ArrayList<>();
    private AggregateStore<Counter, Event> counters;

    @BeforeEach
    void open() {
        AggregateType<Counter, Event> type = Counter.type();
        counters = new AggregateStore<>(
                type,
                MEMORY.database().getCollection("counters"),
                new OutboxWriter<>(type, new ContractJson(), Clock.systemUTC(), Clock.systemUTC(), new Traces(null)),
                (aggregate, aggregateId, types) -> {
                    synchronized (woken) {
                        woken.add(aggregateId);
                    }
                });
    }

    @Test
    void readsTheAggregatesOfASchoolBatchByBatchAsTheyAreStored() {
        String school = "of-" + id;
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID next = Ids.next();
            ids.add(next.toString());
            counters.create(next.toString(), SYSTEM, () -> Counter.start(next, school))
                    .orProblem();
            counters.create(Ids.next().toString(), SYSTEM, () -> Counter.start(next, "elsewhere"));
        }
        List<Versioned<Counter>> first = counters.ofSchool(school, null, 3);
        List<Versioned<Counter>> rest =
                counters.ofSchool(school, first.getLast().id(), 3);
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(Stream.concat(first.stream(), rest.stream()).map(Versioned::id))
                .containsExactlyElementsOf(ids.stream().sorted().toList());
    }

    @Test
    void createsAndChangesWithTheMessagesInTheSameDocument() {
        start(SYSTEM);
        Versioned<Counter> after = add(3, SYSTEM).orProblem();

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.sequence()).isEqualTo(2);
        assertThat(counters.find(id.toString()))
                .hasValueSatisfying(found -> assertThat(found.state().count()).isEqualTo(3));
        assertThat(outbox()).extracting(entry -> entry.getLong("seq")).containsExactly(1L, 2L);
        assertThat(outbox().getLast().getString("data")).contains("\"selfMark\":3");
        assertThat(woken).containsExactly(id.toString(), id.toString());
    }

    @Test
    void countsWhatHappenedByTypeAndARepetitionNotAgain() {
        var metrics = new SimpleMeterRegistry();
        var relay = new Relay((aggregate, aggregateId, entry) -> new CompletableFuture<>(), Clock.systemUTC());
        counters = new AggregateStores(
                        MEMORY.database(),
                        relay,
                        new ContractJson(),
                        Clock.systemUTC(),
                        Clock.systemUTC(),
                        null,
                        metrics)
                .open(Counter.type());
        Change once = SYSTEM.request(new RequestKey("k1", "add 3"));
        start(SYSTEM);
        add(3, once).orProblem();
        add(3, once).orProblem();

        assertThat(metrics.counter("metodika.events", "type", CheckpointCatalogue.CHECKPOINT_PLANNED.name())
                        .count())
                .isEqualTo(1);
        assertThat(metrics.counter("metodika.events", "type", CheckpointCatalogue.CHECKPOINT_SELF_MARKED.name())
                        .count())
                .isEqualTo(1);
        assertThat(relay.pending()).isEqualTo(1);
    }

    @Test
    void storesNoJavaClassName() {
        start(SYSTEM);

        assertThat(stored().toJson()).doesNotContain("org.metodika.kit").doesNotContain("_class");
    }

    @Test
    void findsIdsByWhatStandsInTheState() {
        start(SYSTEM);

        assertThat(counters.idsBy("school", "1001")).contains(id.toString());
        assertThat(counters.idsBy("school", "1002")).isEmpty();
        assertThatThrownBy(() -> counters.idsBy("count", "0")).hasMessageContaining("not found by count");
    }

    @Test
    void refusalChangesNothing() {
        start(SYSTEM);
        Document before = stored();

        Outcome<Counter> outcome = add(Counter.LIMIT + 1, SYSTEM);

        assertThat(outcome).isEqualTo(new Outcome.Refused<>(new CounterIsFull(Counter.LIMIT)));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void eightWritersOnOneAggregateLoseNothing() throws Exception {
        start(SYSTEM);
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(() -> {
                for (int i = 0; i < 10; i++) {
                    add(1, SYSTEM).orProblem();
                }
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Void> writer : pool.invokeAll(writers)) {
                writer.get();
            }
        }

        assertThat(counters.find(id.toString()).orElseThrow().state().count()).isEqualTo(80);
        assertThat(outbox())
                .extracting(entry -> entry.getLong("seq"))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(81);
    }

    @Test
    void repeatedRequestIsCarriedOutOnce() {
        start(SYSTEM);
        Change request = SYSTEM.request(new RequestKey("k1", "add 5"));

        add(5, request);
        Outcome<Counter> again = add(5, request);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.repeated()).isTrue());
        assertThat(again.orProblem().state().count()).isEqualTo(5);
    }

    @Test
    void requestKeyUsedForSomethingElseIsRefused() {
        start(SYSTEM);
        add(5, SYSTEM.request(new RequestKey("k1", "add 5")));

        assertThat(add(6, SYSTEM.request(new RequestKey("k1", "add 6")))).isEqualTo(new Outcome.KeyReused<>("k1"));
    }

    @Test
    void repeatedCreationFindsTheFirst() {
        Change request = SYSTEM.request(new RequestKey("k1", "start"));
        start(request);

        assertThat(start(request))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.repeated()).isTrue());
        assertThat(start(SYSTEM)).isInstanceOf(Outcome.Exists.class);
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void creatingReactionIsCarriedOutOncePerCause() {
        Cause cause = cause(7);
        start(Change.causedBy(cause));

        assertThat(start(Change.causedBy(cause))).isInstanceOf(Done.class);
        assertThat(outbox()).hasSize(1);
        assertThat(outbox().getFirst().getString("causation")).isEqualTo(cause.eventId());
    }

    @Test
    void changingReactionTakesEachMessageOfASourceOnceAndInOrder() {
        start(SYSTEM);

        add(1, Change.onceInOrder(cause(4)));
        add(1, Change.onceInOrder(cause(4)));
        add(1, Change.onceInOrder(cause(3)));
        add(1, Change.onceInOrder(cause(5)));

        assertThat(counters.find(id.toString()).orElseThrow().state().count()).isEqualTo(2);
    }

    @Test
    void staleVersionIsRefused() {
        start(SYSTEM);
        add(1, SYSTEM);

        assertThat(add(1, SYSTEM.ifVersion(1)))
                .isEqualTo(new Outcome.Stale<>(new StaleCopy("checkpoint", id.toString(), 1, 2, 2)));
        assertThatThrownBy(() -> add(1, SYSTEM.ifVersion(1)).orProblem())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(HttpStatus.PRECONDITION_FAILED));
    }

    @Test
    void whatIsNotReachableIsUnknown() {
        start(SYSTEM);

        Outcome<Counter> outcome = counters.change(
                id.toString(), SYSTEM, counter -> counter.school().equals("1002"), counter -> counter.add(1));

        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void fullOutboxIsServiceUnavailable() {
        start(SYSTEM);
        for (int i = 1; i < AggregateDocument.OUTBOX_LIMIT; i++) {
            add(1, SYSTEM);
        }

        assertThatThrownBy(() -> add(1, SYSTEM)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(problem.retryAfter()).isNotNull();
        });
    }

    private Outcome<Counter> start(Change change) {
        return counters.create(id.toString(), change, () -> Counter.start(id, "1001"));
    }

    private Outcome<Counter> add(int amount, Change change) {
        return counters.change(id.toString(), change, counter -> counter.add(amount));
    }

    private static Cause cause(long sequence) {
        return new Cause("event-" + sequence, "/other.service/things/1", sequence, null, null);
    }

    private Document stored() {
        return Objects.requireNonNull(MEMORY.database()
                .getCollection("counters")
                .find(Filters.eq("_id", id.toString()))
                .first());
    }

    private List<Document> outbox() {
        return stored().getList("outbox", Document.class);
    }
}

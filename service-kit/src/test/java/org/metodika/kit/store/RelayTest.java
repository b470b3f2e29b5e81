package org.metodika.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.outbox.Outbox;
import org.metodika.kit.outbox.Pending;
import org.metodika.kit.outbox.Relay;
import org.metodika.kit.store.Counter.Event;

/** The relay over real outboxes and a broker that can be told to fail. */
class RelayTest {

    @RegisterExtension
    static final MemoryStore MEMORY = new MemoryStore();

    private static final Change SYSTEM = Change.bySystem();

    private final FlakyBroker broker = new FlakyBroker();
    private final List<Relay> relays = new ArrayList<>();
    private AggregateStore<Counter, Event> counters;
    private AggregateOutbox<Counter, Event> outbox;

    @BeforeEach
    void open() {
        AggregateType<Counter, Event> type = Counter.type();
        var collection = MEMORY.database().getCollection("counters");
        outbox = new AggregateOutbox<>(type, collection, new ContractJson(), Clock.systemUTC());
        counters = new AggregateStore<>(
                type,
                collection,
                new OutboxWriter<>(type, new ContractJson(), Clock.systemUTC(), Clock.systemUTC(), new Traces(null)),
                (aggregate, id, types) -> relays.forEach(relay -> relay.wake(aggregate, id)));
    }

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
    }

    @Test
    void sendsInOrderAndEmptiesTheOutbox() {
        relay(outbox);
        UUID id = counterWith(20);

        awaitNothingPending();
        assertThat(broker.sequences(id)).containsExactlyElementsOf(sequence(21));
        assertThat(broker.lastState(id)).isEqualTo(21);
        assertThat(outbox.waitingSince(Clock.systemUTC().instant(), 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLaterMessageNeverOvertakesAFailedEarlierOne(long seed) {
        broker.failAtRandom(new Random(seed), 0.3);
        relay(outbox);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(counterWith(10));
        }

        awaitNothingPending();
        for (UUID id : ids) {
            assertThat(broker.firstAppearances(id)).containsExactlyElementsOf(sequence(11));
            assertThat(broker.lastState(id)).isEqualTo(11);
        }
    }

    @Test
    void twoRelaysRacingMakeDuplicatesButNoLossAndNoDisorder() {
        relay(outbox);
        relay(outbox);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(counterWith(20));
        }

        awaitNothingPending();
        for (UUID id : ids) {
            assertThat(broker.firstAppearances(id)).containsExactlyElementsOf(sequence(21));
            // The relay that lost may have sent an older state last; it publishes the present one again a moment later.
            await().untilAsserted(() -> assertThat(broker.lastState(id)).isEqualTo(21));
        }
    }

    @Test
    void aRelayThatWasOvertakenPublishesThePresentStateAgain() {
        UUID id = counterWith(1);
        List<Pending> seenLongAgo = outbox.load(List.of(id.toString()));
        counters.change(id.toString(), SYSTEM, counter -> counter.add(1));
        relay(outbox).wake("checkpoint", id.toString());
        awaitNothingPending();

        relay(new Slow(outbox, seenLongAgo)).wake("checkpoint", id.toString());

        await().untilAsserted(() -> assertThat(broker.statesOf(id)).containsExactly(3L, 2L, 3L));
    }

    @Test
    void crashBetweenSendingAndAcknowledgementIsMadeGoodByTheSweep() {
        AtomicBoolean alive = new AtomicBoolean(true);
        UUID id = counterWith(2);
        Relay dying = relay(new Dying(outbox, alive));
        dying.wake("checkpoint", id.toString());
        await().until(() -> broker.sequences(id).size() >= 3);
        alive.set(false);
        dying.stop();
        relays.remove(dying);
        assertThat(outbox.waitingSince(Clock.systemUTC().instant(), 10)).containsExactly(id.toString());

        relay(outbox).sweep(Duration.ZERO);

        awaitNothingPending();
        assertThat(broker.firstAppearances(id)).containsExactly(1L, 2L, 3L);
        assertThat(outbox.waitingSince(Clock.systemUTC().instant(), 10)).isEmpty();
    }

    @Test
    void countsWhatCameWhileItWasSending() throws InterruptedException {
        BlockingQueue<CompletableFuture<Void>> underWay = new LinkedBlockingQueue<>();
        Relay relay = new Relay(
                (aggregate, id, entry) -> {
                    var sending = new CompletableFuture<Void>();
                    underWay.add(sending);
                    return sending;
                },
                Clock.systemUTC());
        relay.register(outbox);
        relays.add(relay);
        relay.start();
        UUID id = counterWith(0);
        CompletableFuture<Void> first = underWay.take();
        counters.change(id.toString(), SYSTEM, counter -> counter.add(1)).orProblem();
        first.complete(null);
        underWay.take().complete(null); // the state after the first

        CompletableFuture<Void> second = underWay.take();
        assertThat(relay.pending()).isOne();

        second.complete(null);
        underWay.take().complete(null);
        awaitNothingPending();
    }

    /** As in the local profile after a year was played: the message is of that day, its waiting is of today. */
    @Test
    void theSweepFindsWhatWaitsThoughTheClockWasSetBack() {
        AggregateType<Counter, Event> type = Counter.type();
        Clock nextYear = Clock.offset(Clock.systemUTC(), Duration.ofDays(300));
        var writer = new OutboxWriter<>(type, new ContractJson(), nextYear, Clock.systemUTC(), new Traces(null));
        counters = new AggregateStore<>(
                type, MEMORY.database().getCollection("counters"), writer, (aggregate, id, types) -> {});
        UUID id = counterWith(1);
        assertThat(outbox.load(List.of(id.toString())).getFirst().entries())
                .allSatisfy(entry -> assertThat(entry.time())
                        .isAfter(Clock.systemUTC().instant().plus(Duration.ofDays(299))));

        relay(outbox).sweep(Duration.ZERO);

        awaitNothingPending();
        assertThat(broker.sequences(id)).containsExactly(1L, 2L);
    }

    @Test
    void aBrokerThatIsAwayLosesNothing() {
        broker.away(true);
        relay(outbox);
        UUID id = counterWith(3);
        await().until(() -> broker.refused() > 0);
        assertThat(broker.sequences(id)).isEmpty();

        broker.away(false);

        awaitNothingPending();
        assertThat(broker.sequences(id)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void anAggregateThatCannotBeReadHoldsUpNoOther() {
        var collection = MEMORY.database().getCollection("counters");
        UUID broken = counterWith(1);
        UUID good = counterWith(1);
        Document state = collection
                .findOneAndUpdate(Filters.eq("_id", broken.toString()), Updates.unset("state"))
                .get("state", Document.class);

        relay(outbox);
        relays.getFirst().sweep(Duration.ZERO);

        await().untilAsserted(() -> assertThat(broker.sequences(good)).containsExactly(1L, 2L));
        assertThat(broker.sequences(broken)).isEmpty();

        collection.updateOne(Filters.eq("_id", broken.toString()), Updates.set("state", state));
        awaitNothingPending();
        assertThat(broker.sequences(broken)).containsExactly(1L, 2L);
    }

    private Relay relay(Outbox source) {
        Relay relay = new Relay(broker, Clock.systemUTC());
        relay.register(source);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private UUID counterWith(int additions) {
        UUID id = Ids.next();
        counters.create(id.toString(), SYSTEM, () -> Counter.start(id, "1001"));
        for (int i = 0; i < additions; i++) {
            counters.change(id.toString(), SYSTEM, counter -> counter.add(1)).orProblem();
        }
        return id;
    }

    private void awaitNothingPending() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> outbox.waitingSince(Clock.systemUTC().instant(), 1).isEmpty()
                        && relays.stream().allMatch(relay -> relay.pending() == 0));
    }

    private static List<Long> sequence(long last) {
        List<Long> sequence = new ArrayList<>();
        for (long i = 1; i <= last; i++) {
            sequence.add(i);
        }
        return sequence;
    }

    /** Shows an old look at the outbox, as a relay sees it that was stopped between reading and sending. */
    private static final class Slow extends ForwardingOutbox {
        private final List<Pending> seenLongAgo;

        Slow(Outbox real, List<Pending> seenLongAgo) {
            super(real);
            this.seenLongAgo = seenLongAgo;
        }

        @Override
        public List<Pending> load(Collection<String> ids) {
            return seenLongAgo;
        }
    }

    /** Sends, but dies before it can note the acknowledgement. */
    private static final class Dying extends ForwardingOutbox {
        private final AtomicBoolean alive;

        Dying(Outbox real, AtomicBoolean alive) {
            super(real);
            this.alive = alive;
        }

        @Override
        public List<Pending> load(Collection<String> ids) {
            return alive.get() ? super.load(ids) : List.of();
        }

        @Override
        public boolean remove(Map<String, Long> sentUpTo) {
            throw new IllegalStateException("killed");
        }

        @Override
        public List<String> waitingSince(Instant moment, int limit) {
            return List.of();
        }
    }
}

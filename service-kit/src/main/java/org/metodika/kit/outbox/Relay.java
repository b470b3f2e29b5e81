package org.metodika.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries outboxes to Kafka. It is told of each write by the id of the aggregate, so it never scans. Aggregates go in
 * parallel over a few lanes, the messages of one aggregate strictly one after another: a message is sent when the one
 * before it is acknowledged, so that none overtakes a failed one.
 *
 * <p>Guaranteed: what is in an outbox is sent at least once, in order per aggregate. A second relay, in this process or in
 * another, only makes duplicates.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int LANES = 4;
    private static final int BATCH = 200;
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    private final Sender sender;
    private final Clock realTime;
    private final Map<String, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Map<Ref, Waiting> waiting = new ConcurrentHashMap<>();
    private final List<BlockingQueue<Ref>> queues = new ArrayList<>();
    private final List<Thread> lanes = new ArrayList<>();
    private final Map<Ref, Duration> backOffs = new ConcurrentHashMap<>();
    private ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    /** One aggregate that has something to send. */
    private record Ref(String aggregate, String id) {}

    /**
     * How long it has had.
     *
     * @param since when the relay was told of it first
     * @param told how often since then; what came while it was being sent is to be sent still
     */
    private record Waiting(Instant since, int told) {}

    /** Hands one message to the broker; the future ends when the broker has acknowledged it. */
    @FunctionalInterface
    public interface Sender {
        CompletableFuture<?> send(String aggregate, String aggregateId, OutboxEntry entry);
    }

    /** @param realTime what waiting is measured by; a clock that can be set back would hide what waits from the sweep */
    public Relay(Sender sender, Clock realTime) {
        this.sender = sender;
        this.realTime = realTime;
        for (int lane = 0; lane < LANES; lane++) {
            queues.add(new LinkedBlockingQueue<>());
        }
    }

    public void register(Outbox outbox) {
        outboxes.put(outbox.aggregate(), outbox);
    }

    /** Tells the relay that this aggregate has something to send. */
    public void wake(String aggregate, String id) {
        Ref ref = new Ref(aggregate, id);
        waiting.merge(
                ref,
                new Waiting(realTime.instant(), 1),
                (before, now) -> new Waiting(before.since(), before.told() + 1));
        enqueue(ref);
    }

    /** Finds what a crash or a lost wake-up left behind. */
    public void sweep(Duration olderThan) {
        Instant moment = realTime.instant().minus(olderThan);
        for (Outbox outbox : outboxes.values()) {
            List<String> left = outbox.waitingSince(moment, 10_000);
            if (!left.isEmpty()) {
                log.info("Sweep found {} {} aggregates with unsent messages", left.size(), outbox.aggregate());
                left.forEach(id -> wake(outbox.aggregate(), id));
            }
        }
    }

    /** Number of aggregates with something to send. */
    public int pending() {
        return waiting.size();
    }

    /** How long the oldest of them has waited; empty when none waits. */
    public Optional<Duration> oldestAge() {
        return waiting.values().stream()
                .map(Waiting::since)
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, realTime.instant()));
    }

    private void enqueue(Ref ref) {
        queues.get(Math.floorMod(ref.id().hashCode(), LANES)).add(ref);
    }

    @Override
    public void start() {
        running = true;
        if (retries.isShutdown()) {
            retries = Executors.newSingleThreadScheduledExecutor();
        }
        for (int lane = 0; lane < LANES; lane++) {
            BlockingQueue<Ref> queue = queues.get(lane);
            lanes.add(Thread.ofPlatform().name("relay-" + lane).daemon().start(() -> runLane(queue)));
        }
    }

    @Override
    public void stop() {
        running = false;
        lanes.forEach(lane -> {
            try {
                lane.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        lanes.clear();
        retries.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server, so that the last requests are still carried out. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }

    private void runLane(BlockingQueue<Ref> queue) {
        while (running || !queue.isEmpty()) {
            try {
                Ref first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                List<Ref> batch = new ArrayList<>();
                batch.add(first);
                queue.drainTo(batch, BATCH - 1);
                batch.stream()
                        .distinct()
                        .collect(Collectors.groupingBy(Ref::aggregate))
                        .forEach(this::carry);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void carry(String aggregate, List<Ref> refs) {
        Outbox outbox = outboxes.get(aggregate);
        if (outbox == null) {
            throw new IllegalStateException("Nobody registered the outbox of " + aggregate);
        }
        try {
            Instant begin = realTime.instant();
            Map<Ref, Waiting> before = new HashMap<>();
            for (Ref ref : refs) {
                Waiting told = waiting.get(ref);
                if (told != null) {
                    before.put(ref, told);
                }
            }
            List<Pending> pending = outbox.load(refs.stream().map(Ref::id).toList());
            Map<String, Long> sent = sendInOrder(
                    aggregate, pending.stream().filter(Pending::isReadable).toList());
            if (!sent.isEmpty() && !outbox.remove(sent)) {
                // Another relay was faster with some: a late duplicate of mine must not stay last on the state topic.
                sendSnapshots(aggregate, outbox.loadStates(sent.keySet()));
            }
            Map<String, Long> unsent = new HashMap<>();
            pending.forEach(one -> unsent.put(one.id(), one.lastSequence()));
            unsent.entrySet().removeIf(one -> one.getValue().equals(sent.get(one.getKey())));
            for (Ref ref : refs) {
                if (unsent.containsKey(ref.id())) {
                    if (sent.containsKey(ref.id())) {
                        backOffs.remove(ref);
                    }
                    retry(ref);
                } else {
                    backOffs.remove(ref);
                    Waiting sentNow = before.get(ref);
                    waiting.computeIfPresent(
                            ref, (same, now) -> now.equals(sentNow) ? null : new Waiting(begin, now.told()));
                }
            }
        } catch (RuntimeException outage) {
            log.warn("Can't carry {} {} aggregates yet: {}", refs.size(), aggregate, outage.toString());
            refs.forEach(this::retry);
        }
    }

    /** Round by round: the first message of every aggregate, then the second of those whose first was acknowledged … */
    private Map<String, Long> sendInOrder(String aggregate, List<Pending> pending) {
        Map<String, Long> sent = new LinkedHashMap<>();
        List<Pending> alive = new ArrayList<>(pending);
        for (int round = 0; !alive.isEmpty(); round++) {
            Map<Pending, CompletableFuture<?>> inFlight = new LinkedHashMap<>();
            for (Pending one : alive) {
                OutboxEntry next = one.entries().get(round);
                inFlight.put(one, sender.send(aggregate, one.id(), next));
            }
            List<Pending> acknowledged = acknowledged(inFlight);
            List<Pending> goOn = new ArrayList<>();
            List<Pending> finished = new ArrayList<>();
            for (Pending one : acknowledged) {
                (round + 1 < one.entries().size() ? goOn : finished).add(one);
                if (one.snapshot() == null || round + 1 < one.entries().size()) {
                    sent.put(one.id(), one.entries().get(round).sequence());
                }
            }
            sendSnapshots(aggregate, finished).forEach(one -> sent.put(one.id(), one.lastSequence()));
            alive = goOn;
        }
        return sent;
    }

    private List<Pending> sendSnapshots(String aggregate, List<Pending> pending) {
        Map<Pending, CompletableFuture<?>> inFlight = new LinkedHashMap<>();
        for (Pending one : pending) {
            if (one.snapshot() != null) {
                inFlight.put(one, sender.send(aggregate, one.id(), one.snapshot()));
            }
        }
        return acknowledged(inFlight);
    }

    private static List<Pending> acknowledged(Map<Pending, CompletableFuture<?>> inFlight) {
        List<Pending> good = new ArrayList<>();
        inFlight.forEach((one, future) -> {
            try {
                future.join();
                good.add(one);
            } catch (RuntimeException refused) {
                log.warn("The broker did not take a message of {}: {}", one.id(), refused.toString());
            }
        });
        return good;
    }

    private void retry(Ref ref) {
        if (!running) {
            return;
        }
        Duration wait = backOffs.merge(ref, FIRST_RETRY, (last, first) -> {
            Duration doubled = last.multipliedBy(2);
            return doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled;
        });
        retries.schedule(() -> enqueue(ref), wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}

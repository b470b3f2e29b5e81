package org.metodika.kit.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.metodika.kit.outbox.OutboxEntry;
import org.metodika.kit.outbox.Relay;

/** A broker that can be told to fail; remembers what it acknowledged, per aggregate and in order. */
final class FlakyBroker implements Relay.Sender {

    private final Map<String, List<OutboxEntry>> log = new HashMap<>();
    private Random random = new Random(0);
    private double failing;
    private boolean away;
    private int refused;

    @Override
    public synchronized CompletableFuture<?> send(String aggregate, String id, OutboxEntry entry) {
        if (away || random.nextDouble() < failing) {
            refused++;
            return CompletableFuture.failedFuture(new IllegalStateException("not acknowledged"));
        }
        log.computeIfAbsent(id, ignored -> new ArrayList<>()).add(entry);
        return CompletableFuture.completedFuture(null);
    }

    synchronized void failAtRandom(Random source, double share) {
        random = source;
        failing = share;
    }

    synchronized void away(boolean gone) {
        away = gone;
    }

    synchronized int refused() {
        return refused;
    }

    synchronized List<Long> sequences(UUID id) {
        return log.getOrDefault(id.toString(), List.of()).stream()
                .filter(entry -> !entry.type().contains(".state."))
                .map(OutboxEntry::sequence)
                .toList();
    }

    List<Long> firstAppearances(UUID id) {
        return sequences(id).stream().distinct().toList();
    }

    synchronized List<Long> statesOf(UUID id) {
        return log.getOrDefault(id.toString(), List.of()).stream()
                .filter(entry -> entry.type().contains(".state."))
                .map(OutboxEntry::sequence)
                .toList();
    }

    long lastState(UUID id) {
        return statesOf(id).getLast();
    }
}

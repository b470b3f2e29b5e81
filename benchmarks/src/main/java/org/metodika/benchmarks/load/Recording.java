package org.metodika.benchmarks.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records checkpoints: for each the teacher's own mark, then the tutor's result; two writes. */
final class Recording {

    private static final double AIM_PER_SECOND = 300;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Session session;
    private final Queue<Town.Checkpoint> open;
    private final Set<String> accounts = new HashSet<>();
    private final Map<BothWays.Way, List<Double>> behind = new EnumMap<>(BothWays.Way.class);

    /** @param open those that may be recorded */
    Recording(Session session, List<Town.Checkpoint> open) {
        this.session = session;
        this.open = new ConcurrentLinkedQueue<>(open);
        for (Town.Checkpoint checkpoint : open) {
            accounts.add(checkpoint.teacher().account());
            accounts.add(checkpoint.teacher().tutor());
        }
    }

    void measure() throws InterruptedException, IOException {
        BothWays.Compared found = new BothWays(session, "recording", Platform.MONITORING).measure(new Load());
        Arrival.awaitSame(session.platform());
        session.found(Figure.load("record checkpoints through the gateway", "writes", AIM_PER_SECOND, found.through()));
        session.found(Figure.floor("record checkpoints at the service itself", "writes", found.past()));
        session.found(Figure.share("recording: share that the gateway keeps", Reading.AIM_SHARE, found.share()));
        behind.forEach((way, times) -> session.found(Figure.fact(
                "after the last write until the list has everything, %s"
                        .formatted(way == BothWays.Way.THROUGH ? "gateway" : "service itself"),
                String.format(Locale.ROOT, "%.0f ms", Middle.of(times)))));
    }

    /** Writes, and how long the outboxes take to empty and the lists to follow once nobody writes any more. */
    private final class Load implements BothWays.Load {

        @Override
        public ClosedLoop.Hiring to(String server) throws InterruptedException, IOException {
            Map<String, String> tokens = session.platform().signIn().tokens(accounts);
            return number -> new HttpWorker(session.platform().address(server), new Script(tokens));
        }

        @Override
        public void settle(BothWays.Way way) throws InterruptedException {
            long begin = System.nanoTime();
            Arrival.awaitAll(session.platform());
            behind.computeIfAbsent(way, none -> new ArrayList<>()).add((System.nanoTime() - begin) / NANOS_PER_MILLI);
        }
    }

    /** The writes of one connection. */
    private final class Script implements Supplier<byte @Nullable []> {

        private final Map<String, String> tokens;
        private final Queue<byte[]> due = new ArrayDeque<>();

        Script(Map<String, String> tokens) {
            this.tokens = tokens;
        }

        @Override
        public byte @Nullable [] get() {
            if (due.isEmpty()) {
                Town.Checkpoint next = open.poll();
                if (next == null) {
                    return null;
                }
                String path = "/api/monitoring/checkpoints/" + next.id();
                due.add(write(path + "/self-mark", next.teacher().account(), "{\"mark\":4}"));
                due.add(write(path + "/result", next.teacher().tutor(), """
                        {"passedOn":"%s","assessorMark":5,"report":{"form":"Аналитическая справка",\
                        "title":"Итоги открытого урока"}}""".formatted(Town.today())));
            }
            return due.remove();
        }

        private byte[] write(String path, String account, String json) {
            return Wanted.post(
                    path, tokens.getOrDefault(account, ""), UUID.randomUUID().toString(), json);
        }
    }
}

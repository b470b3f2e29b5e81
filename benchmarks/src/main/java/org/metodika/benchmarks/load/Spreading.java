package org.metodika.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long after the head's approval the tutor finds the checkpoints in the list: from the answer to the approval to the
 * first list that has all of them. One program at a time while nothing else happens; the tutor looks every few
 * milliseconds.
 */
final class Spreading {

    private static final Duration AIM = Duration.ofMillis(300);
    private static final long BETWEEN_LOOKS_MILLIS = 5;
    private static final long REST_MILLIS = 150;
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final int OK = 200;

    private final Session session;

    Spreading(Session session) {
        this.session = session;
    }

    /**
     * Approves them, one after another.
     *
     * @param submitted programs that wait for the order
     * @param stages checkpoints that each becomes
     * @param warmUp how many of them come before the measurement
     */
    void measure(List<Town.Program> submitted, int stages, int warmUp) throws InterruptedException, IOException {
        session.says("approval to checkpoint list …");
        Set<String> accounts = new HashSet<>();
        submitted.forEach(program -> accounts.addAll(
                List.of(program.teacher().head(), program.teacher().tutor())));
        Map<String, String> tokens = session.platform().signIn().tokens(accounts);
        Histogram times = Measured.histogram();
        URI gateway = session.platform().address(Platform.GATEWAY);
        long begin = System.nanoTime();
        try (Connection connection = new Connection(gateway)) {
            for (int i = 0; i < submitted.size(); i++) {
                Thread.sleep(REST_MILLIS);
                long took = once(connection, submitted.get(i), stages, tokens);
                if (i >= warmUp) {
                    times.recordValue(took);
                }
            }
        }
        Measured measured = new Measured(Duration.ofNanos(System.nanoTime() - begin), times, 0, "");
        session.found(Figure.times("approval until the checkpoint list has all", AIM, measured));
    }

    private static long once(Connection connection, Town.Program program, int stages, Map<String, String> tokens)
            throws IOException, InterruptedException {
        byte[] approval = Wanted.post(
                "/api/programs/" + program.id() + "/approval",
                tokens.getOrDefault(program.teacher().head(), ""),
                UUID.randomUUID().toString(),
                JsonMapper.shared().writeValueAsString(Town.order()));
        byte[] look = Wanted.get(
                "/api/monitoring/checkpoints?program=" + program.id(),
                tokens.getOrDefault(program.teacher().tutor(), ""));
        if (connection.exchange(approval) != OK) {
            throw new IOException("The approval was refused: " + connection.body());
        }
        long approved = System.nanoTime();
        while (connection.exchange(look) != OK || checkpoints(connection.body()) < stages) {
            if (System.nanoTime() - approved > PATIENCE_NANOS) {
                throw new IOException("The checkpoints of an approved program don't come: " + connection.body());
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return System.nanoTime() - approved;
    }

    private static int checkpoints(String list) {
        return list.split("\"stageId\"", -1).length - 1;
    }
}

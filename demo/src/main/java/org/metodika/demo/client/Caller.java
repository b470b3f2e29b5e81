package org.metodika.demo.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One account's calls through the gateway. Every write carries an Idempotency-Key and is repeated with it until it is
 * answered; that answer is the answer, whether the write was done now or by an attempt whose answer was lost. Paths are
 * templates whose {@code {}} are filled with the values, encoded.
 */
public final class Caller {

    private static final int UNAUTHENTICATED = 401;
    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration LAST_LOOK = Duration.ofMillis(500);

    private final Account account;
    private final String gateway;
    private final Sessions sessions;
    private final Wire wire;
    private final Traffic traffic;
    private final Journal journal;
    private final Patience patience;

    Caller(
            Account account,
            String gateway,
            Sessions sessions,
            Wire wire,
            Traffic traffic,
            Journal journal,
            Patience patience) {
        this.account = account;
        this.gateway = gateway;
        this.sessions = sessions;
        this.wire = wire;
        this.traffic = traffic;
        this.journal = journal;
        this.patience = patience;
    }

    /** Reads. */
    public Answer get(String path, Object... values) throws InterruptedException {
        return send("GET", Paths.fill(path, values), Map.of(), Body.NONE);
    }

    /**
     * Reads again and again until what is read is as wanted: services follow one another by events, and people look again.
     *
     * @throws GaveUp when it doesn't become so for as long as patience lasts
     */
    public Answer await(Predicate<Answer> wanted, String path, Object... values) throws InterruptedException {
        long end = System.nanoTime() + patience.whole().toNanos();
        Duration pause = FIRST_LOOK;
        for (int looks = 1; ; looks++) {
            Answer answer = get(path, values);
            if (wanted.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new GaveUp(answer.what(), looks, "%d %s".formatted(answer.status(), answer.bodyText()), null);
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LAST_LOOK) < 0 ? pause.multipliedBy(2) : LAST_LOOK;
        }
    }

    /** Creates or decides something. */
    public Answer post(String key, Body body, String path, Object... values) throws InterruptedException {
        return write("POST", key, null, body, Paths.fill(path, values));
    }

    /**
     * Replaces something.
     *
     * @param ifMatch ETag of the copy that was changed; null where that doesn't matter
     */
    public Answer put(String key, @Nullable String ifMatch, Body body, String path, Object... values)
            throws InterruptedException {
        return write("PUT", key, ifMatch, body, Paths.fill(path, values));
    }

    /**
     * Changes a part of something.
     *
     * @param ifMatch ETag of the copy that was changed; null where that doesn't matter
     */
    public Answer patch(String key, @Nullable String ifMatch, Body body, String path, Object... values)
            throws InterruptedException {
        return write("PATCH", key, ifMatch, body, Paths.fill(path, values));
    }

    /** Takes something back. */
    public Answer delete(String key, String path, Object... values) throws InterruptedException {
        return write("DELETE", key, null, Body.NONE, Paths.fill(path, values));
    }

    private Answer write(String method, String key, @Nullable String ifMatch, Body body, String path)
            throws InterruptedException {
        Map<String, String> headers = new HashMap<>(Map.of("Idempotency-Key", key));
        if (ifMatch != null) {
            headers.put("If-Match", ifMatch);
        }
        Answer answer = send(method, path, headers, body);
        Journal.Write told = new Journal.Write(
                account.name(),
                method,
                path,
                key,
                answer.status(),
                answer.findId().orElse(null),
                answer.etag(),
                answer.isDone() ? null : answer.code(),
                Instant.now(),
                answer.attempts());
        if (answer.isDone()) {
            journal.acknowledged(told);
        } else {
            journal.refused(told);
        }
        return answer;
    }

    private Answer send(String method, String path, Map<String, String> headers, Body body)
            throws InterruptedException {
        URI address = URI.create(gateway + path);
        Answer answer = wire.send(method, address, () -> signed(headers), body);
        if (answer.status() == UNAUTHENTICATED) {
            // The token ended with its session or with Keycloak's keys: a new one is worth one more attempt.
            sessions.forget(account);
            answer = wire.send(method, address, () -> signed(headers), body);
        }
        traffic.request();
        return answer;
    }

    private Map<String, String> signed(Map<String, String> headers) throws InterruptedException {
        Map<String, String> signed = new HashMap<>(headers);
        signed.put("Authorization", "Bearer " + sessions.token(account));
        return signed;
    }
}

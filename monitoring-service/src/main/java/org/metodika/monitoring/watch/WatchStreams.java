package org.metodika.monitoring.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Streams that tell people how watch lists stand, as server-sent events. An event says the whole present state of a school, so whoever
 * comes back misses nothing: the present state is told at once. Each instance sees by the marks what others have counted.
 */
public final class WatchStreams implements SmartLifecycle, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WatchStreams.class);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final long COME_BACK_AFTER_MILLIS = 3_000;

    private final WatchMarks marks;
    private final WatchSheets sheets;
    private final Access access;
    private final WatchSettings settings;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    public WatchStreams(
            WatchMarks marks, WatchSheets sheets, Access access, WatchSettings settings, MeterRegistry metrics) {
        this.marks = marks;
        this.sheets = sheets;
        this.access = access;
        this.settings = settings;
        Gauge.builder("watch.streams.open", open, Set::size)
                .description("Streams of watch lists that are open")
                .register(metrics);
    }

    /**
     * Opens a stream; the present state is told at once.
     *
     * @param school the only school it is about; null for all that the actor reaches
     * @param left time until it ends by itself
     * @throws ProblemException 429 where the account has too many streams, 503 where all have
     */
    SseEmitter open(Actor actor, @Nullable String school, Duration left) {
        LiveStream stream = admit(new LiveStream(actor, school, System.nanoTime() + left.toNanos()));
        SseEmitter emitter = stream.emitter();
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onError(broken -> open.remove(stream));
        List<WatchMark> present =
                school == null ? marks.all() : marks.find(school).stream().toList();
        present.forEach(mark -> offer(stream, mark));
        if (stream.offerBeat()) {
            // Where there is nothing to tell yet, the reader learns at least that it is connected.
            send(stream);
        }
        return emitter;
    }

    private synchronized LiveStream admit(LiveStream stream) {
        if (!running) {
            throw Problems.unavailable(RETRY);
        }
        String subject = stream.actor().subject();
        long own = open.stream()
                .filter(other -> other.actor().subject().equals(subject))
                .count();
        if (own >= settings.perPerson()) {
            throw refused("too-many-streams", HttpStatus.TOO_MANY_REQUESTS, settings.perPerson());
        }
        if (open.size() >= settings.inAll()) {
            throw refused("no-stream-left", HttpStatus.SERVICE_UNAVAILABLE, settings.inAll());
        }
        open.add(stream);
        return stream;
    }

    private static ProblemException refused(String code, HttpStatus status, int limit) {
        return new ProblemException(code, status, List.of(limit), List.of(), RETRY);
    }

    /** Tells how schools stand, to everybody who doesn't know yet; ends streams whose token has expired. */
    void tell(Collection<WatchMark> present) {
        long now = System.nanoTime();
        for (LiveStream stream : open) {
            if (stream.isOver(now)) {
                end(stream);
            } else {
                present.forEach(mark -> offer(stream, mark));
            }
        }
    }

    /** A sign of life: without it whoever passes the stream on would take it for dead, and nobody would notice that a reader has gone. */
    void beat() {
        for (LiveStream stream : open) {
            if (stream.offerBeat()) {
                send(stream);
            }
        }
    }

    private void offer(LiveStream stream, WatchMark mark) {
        if (stream.offer(mark)) {
            send(stream);
        }
    }

    private void send(LiveStream stream) {
        senders.execute(() -> sendAll(stream));
    }

    private void sendAll(LiveStream stream) {
        try {
            for (LiveStream.Next next = stream.next(); next != null; next = stream.next()) {
                WatchMark mark = next.mark();
                if (mark == null) {
                    stream.emitter().send(SseEmitter.event().comment("alive").reconnectTime(COME_BACK_AFTER_MILLIS));
                } else {
                    tell(stream, mark);
                }
            }
        } catch (IOException | IllegalStateException gone) {
            // The web server notices it too and ends the request; to complete it here would be one error more.
            log.debug("A reader of watch lists has gone: {}", gone.toString());
            open.remove(stream);
        } catch (RuntimeException failed) {
            // The reader comes back, and is told the present state then.
            log.warn("A stream of watch lists is ended", failed);
            end(stream);
        }
    }

    private void tell(LiveStream stream, WatchMark mark) throws IOException {
        // Asked anew each time: who tutors whom may have changed since the stream was opened.
        Viewer viewer = Viewer.of(access, stream.actor());
        if (!viewer.reaches(mark.id())) {
            return;
        }
        WatchEvent event = event(viewer, mark);
        if (event != null) {
            stream.emitter()
                    .send(SseEmitter.event()
                            .id(event.schoolId() + ":" + event.version())
                            .name("watch-lists")
                            .data(event, MediaType.APPLICATION_JSON));
        }
    }

    private @Nullable WatchEvent event(Viewer viewer, WatchMark mark) {
        if (viewer.seesAllOf(mark.id()) && mark.version() != null && mark.on() != null && mark.counts() != null) {
            return new WatchEvent(mark.id(), mark.version(), mark.on(), mark.counts());
        }
        return sheets.find(mark.id())
                .map(sheet -> new WatchEvent(
                        sheet.id(),
                        sheet.version(),
                        sheet.on(),
                        WatchCounts.of(sheet.content().entries().stream()
                                .filter(entry -> viewer.sees(sheet.id(), entry))
                                .toList())))
                .orElse(null);
    }

    private void end(LiveStream stream) {
        open.remove(stream);
        stream.emitter().complete();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for open requests: these would never end by themselves. */
    @Override
    public void stop() {
        running = false;
        open.forEach(this::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void close() {
        senders.close();
    }
}

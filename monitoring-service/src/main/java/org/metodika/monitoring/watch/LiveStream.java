package org.metodika.monitoring.watch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream. What is to be told waits here while something is being sent; of several changes of a school the last one is told, so a
 * slow reader costs no memory.
 */
final class LiveStream {

    private final Actor actor;
    private final @Nullable String school;
    private final long ends;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final Map<String, WatchMark> waiting = new LinkedHashMap<>();
    private final Map<String, Long> told = new HashMap<>();
    private boolean beat;
    private boolean sending;

    /**
     * @param school the only school it is about; null for all
     * @param ends when it is over, as {@link System#nanoTime()} tells time
     */
    LiveStream(Actor actor, @Nullable String school, long ends) {
        this.actor = actor;
        this.school = school;
        this.ends = ends;
    }

    /** Something to send: a heartbeat where there is no mark. */
    record Next(@Nullable WatchMark mark) {}

    Actor actor() {
        return actor;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOver(long now) {
        return now - ends >= 0;
    }

    /**
     * Notes how a school stands, unless that has been told.
     *
     * @return whether somebody has to begin to send
     */
    synchronized boolean offer(WatchMark mark) {
        Long version = mark.version();
        if (version == null
                || (school != null && !school.equals(mark.id()))
                || told.getOrDefault(mark.id(), 0L) >= version) {
            return false;
        }
        told.put(mark.id(), version);
        waiting.put(mark.id(), mark);
        return begin();
    }

    /** Notes that a sign of life is due. */
    synchronized boolean offerBeat() {
        beat = true;
        return begin();
    }

    private boolean begin() {
        boolean idle = !sending;
        sending = true;
        return idle;
    }

    /** What is to be sent next; null where nothing is, and then somebody else begins. */
    synchronized @Nullable Next next() {
        if (!waiting.isEmpty()) {
            beat = false;
            String first = waiting.keySet().iterator().next();
            return new Next(Objects.requireNonNull(waiting.remove(first)));
        }
        if (beat) {
            beat = false;
            return new Next(null);
        }
        sending = false;
        return null;
    }
}

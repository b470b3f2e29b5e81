package org.metodika.demo.client;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a client sends. */
public final class Traffic {

    private final LongAdder requests = new LongAdder();
    private final LongAdder repeats = new LongAdder();
    private final LongAdder signIns = new LongAdder();

    void request() {
        requests.increment();
    }

    void repeat() {
        repeats.increment();
    }

    void signIn() {
        signIns.increment();
    }

    /** Requests through the gateway that were answered, however often they were sent. */
    public long requests() {
        return requests.sum();
    }

    /** How often something was sent again. */
    public long repeats() {
        return repeats.sum();
    }

    /** Tokens that were fetched or renewed. */
    public long signIns() {
        return signIns.sum();
    }
}

package org.metodika.demo.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Is told every answer to a write: what the platform has promised, and what it refused. Called by many threads at once; a
 * request that was repeated is told once, with its last answer.
 */
public interface Journal {

    /** Forgets everything. */
    Journal NONE = new Journal() {
        @Override
        public void acknowledged(Write write) {}

        @Override
        public void refused(Write write) {}
    };

    /**
     * A write and its answer.
     *
     * @param who name of the account
     * @param path with query, without the address of the gateway
     * @param key its Idempotency-Key
     * @param id what the answer says its resource is ({@code id}); null where it names none
     * @param etag version of the resource after the write; after a repetition it may be a later one
     * @param code code of the refusal; null for an acknowledged write
     * @param at when the answer was here, by the clock of this machine
     * @param attempts how often it was sent
     */
    record Write(
            String who,
            String method,
            String path,
            String key,
            int status,
            @Nullable String id,
            @Nullable String etag,
            @Nullable String code,
            Instant at,
            int attempts) {}

    /** The platform said that it is stored. */
    void acknowledged(Write write);

    /** The platform said no (4xx), or failed (500). */
    void refused(Write write);
}

package org.metodika.benchmarks.chaos.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A write that the platform has acknowledged.
 *
 * @param who name of the account
 * @param what method and path
 * @param key Idempotency-Key as the client sent it
 * @param boundKey the key as the store keeps it, bound to the caller; null where nobody knows who the caller is
 * @param id the resource; null where the answer names none
 * @param version ETag of the answer, 0 for none
 */
public record Promise(
        String who,
        String what,
        String key,
        @Nullable String boundKey,
        @Nullable String id,
        long version) {

    /** The write in words. */
    public String words() {
        return "%s by %s (key %s)".formatted(what, who, key);
    }
}

package org.metodika.kit.store;

/**
 * Marks a request that a client may repeat: the same key with the same fingerprint is carried out once.
 *
 * @param key value of the {@code Idempotency-Key} header, already bound to the caller
 * @param fingerprint hash of method, path and body
 */
public record RequestKey(String key, String fingerprint) {}

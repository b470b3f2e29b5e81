package org.metodika.kit.problem;

/**
 * A caller's copy that is not the present one any more.
 *
 * @param aggregate name of the kind of aggregate, e.g. {@code program}
 * @param id id of the aggregate
 * @param expected version that the caller saw
 * @param present version that there is
 * @param sequence number of the last event of the present version
 */
public record StaleCopy(String aggregate, String id, long expected, long present, long sequence) {}

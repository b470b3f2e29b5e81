package org.metodika.monitoring.checkpoint.domain;

import org.jspecify.annotations.Nullable;

/**
 * The teacher's own mark (самооценка, C11).
 *
 * @param mark 1 to 5
 * @param reflection what the teacher says about it, free text
 */
public record SelfMark(int mark, @Nullable String reflection) {}

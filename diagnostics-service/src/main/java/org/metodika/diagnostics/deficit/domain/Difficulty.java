package org.metodika.diagnostics.deficit.domain;

import java.util.UUID;

/**
 * Затруднение педагога: what a deficit is about. At most one deficit about the same difficulty is open at a time.
 *
 * @param dictionary dictionary of the code, e.g. {@code difficulty-characters}
 * @param code code of the difficulty (C19)
 */
public record Difficulty(String schoolId, UUID teacherId, String dictionary, String code) {}

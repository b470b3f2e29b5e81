package org.metodika.program.portfolios.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * К чему относится материал: a personified program of the teacher, or an activity or a stage of it.
 *
 * @param itemId activity or stage; null for the program as a whole
 */
public record Link(UUID programId, @Nullable UUID itemId) {}

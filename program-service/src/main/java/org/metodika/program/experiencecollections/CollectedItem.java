package org.metodika.program.experiencecollections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Опыт в сборнике, with its words as they were when the collection was composed last, or issued.
 *
 * @param id of the experience in the bank
 * @param teacher null for a school as a whole
 */
public record CollectedItem(
        UUID id, String schoolId, @Nullable UUID teacher, String title, String description) {}

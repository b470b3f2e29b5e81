package org.metodika.program.personified.domain;

import org.jspecify.annotations.Nullable;

/**
 * Ресурс программы (A06): what it needs besides the teacher's time.
 *
 * @param note e.g. «без дополнительных затрат»
 */
public record Resource(
        Kind kind,
        String title,
        Availability availability,
        @Nullable String note) {

    /** Вид обеспечения. */
    public enum Kind {
        /** Материально-техническое. */
        MATERIAL,
        /** Кадровое. */
        STAFF,
        /** Социальное. */
        SOCIAL,
        /** Образовательное. */
        EDUCATIONAL
    }

    /** Есть ли он. */
    public enum Availability {
        /** Имеется. */
        AVAILABLE,
        /** Требуется обеспечить. */
        TO_BE_PROVIDED
    }
}

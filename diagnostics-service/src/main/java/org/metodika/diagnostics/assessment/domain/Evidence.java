package org.metodika.diagnostics.assessment.domain;

import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/**
 * Что стоит за листом: where its answers come from, and what is needed to find that again.
 *
 * @param sourceDescription what the source was, obligatory for {@link Source#OTHER}
 * @param observer who watched the lesson (C29)
 * @param lesson the lesson (C15)
 * @param document which document was analysed (C21, D12)
 */
public record Evidence(
        Source source,
        @Nullable String sourceDescription,
        @Nullable Observer observer,
        @Nullable LessonFacts lesson,
        @Nullable String document) {

    /** A source of which nothing more is to be said. */
    public static Evidence of(Source source) {
        return new Evidence(source, null, null, null, null);
    }
}

package org.metodika.monitoring.checkpoint.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * The occasion of a checkpoint (обстоятельства контрольного среза, C12). What the source says of a form is demanded: a speech names
 * where it was held, a defence what kind of materials, an article its journal. The rest may be said.
 *
 * @param venue where a speech was held; never absent for a speech
 * @param materials what was defended; never absent for a defence of materials
 * @param journal where an article was published; never absent for an article
 * @param lesson subject, class and topic of an open lesson
 */
public record Occasion(
        @Nullable Venue venue,
        @Nullable Materials materials,
        @Nullable String journal,
        @Nullable String lesson) {

    /** Where a speech was held. */
    public enum Venue {
        /** Педагогический совет. */
        PEDAGOGICAL_COUNCIL,
        /** Методическое объединение. */
        ASSOCIATION
    }

    /** What was defended. */
    public enum Materials {
        /** Методические материалы. */
        METHODICAL,
        /** Дидактические материалы. */
        DIDACTIC
    }

    private static final Occasion UNSAID = new Occasion(null, null, null, null);

    /** Why this does not say what the form demands; empty where it does. */
    static Optional<Rejection> refusal(CheckpointForm form, @Nullable Occasion said) {
        Occasion occasion = said == null ? UNSAID : said;
        return switch (form) {
            case SPEECH -> occasion.venue == null ? missing("/occasion/venue", "not-null") : Optional.empty();
            case MATERIALS_DEFENCE ->
                occasion.materials == null ? missing("/occasion/materials", "not-null") : Optional.empty();
            case ARTICLE ->
                occasion.journal == null || occasion.journal.isBlank()
                        ? missing("/occasion/journal", "not-blank")
                        : Optional.empty();
            case INTERVIEW, DIARY, OPEN_LESSON -> Optional.empty();
        };
    }

    private static Optional<Rejection> missing(String pointer, String flaw) {
        return Optional.of(new CheckpointRefusal.OccasionMissing(List.of(Flaw.at(pointer, flaw))));
    }
}

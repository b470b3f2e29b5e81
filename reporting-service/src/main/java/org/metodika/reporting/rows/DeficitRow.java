package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitContent;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A deficit (профессиональное затруднение).
 *
 * @param dictionary dictionary of the code, {@value #CHARACTERS} for the four characters (C19)
 * @param level level reached; null, like what is required and the score, for one from paper that nothing has measured yet
 * @param score share of the attainable points, 0 to 100
 * @param status OPEN, RESOLVED or ANNULLED
 * @param resolvedOn day it was found or stated resolved; null, like the effect, in a row from before it was kept
 * @param effect before and after; null while no two assessments can be compared
 */
@Document("deficits")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'dictionary': 1, 'code': 1, 'status': 1}")
public record DeficitRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String dictionary,
        String code,
        @Nullable String level,
        @Nullable String requiredLevel,
        @Nullable Double score,
        String status,
        LocalDate detectedOn,
        @Nullable LocalDate resolvedOn,
        @Nullable Effect effect) {

    /**
     * Before and after by the same instrument (C26).
     *
     * @param before share of the attainable points before, 0 to 100
     * @param on day of the later assessment
     * @param after share of the attainable points after, 0 to 100
     * @param change IMPROVED, SAME or WORSE
     */
    public record Effect(double before, LocalDate on, double after, String change) {}

    /** The dictionary of the four difficulty characters (C19). */
    public static final String CHARACTERS = "difficulty-characters";

    public static DeficitRow of(DeficitState deficit) {
        return of(deficit, deficit.score(), null);
    }

    /** One that came from paper. */
    public static DeficitRow of(TransferredDeficitState deficit) {
        return of(deficit, deficit.score(), null);
    }

    /** Any, as diagnostics tells it since deficits have a life. */
    public static DeficitRow of(DeficitStateInFull deficit) {
        DeficitComparison compared = deficit.comparison();
        return of(
                deficit,
                deficit.score(),
                compared == null
                        ? null
                        : new Effect(
                                compared.beforeScore(), compared.afterOn(), compared.afterScore(), compared.change()));
    }

    private static DeficitRow of(DeficitContent deficit, @Nullable Double score, @Nullable Effect effect) {
        return new DeficitRow(
                deficit.deficitId(),
                deficit.schoolId(),
                deficit.teacherId(),
                deficit.dictionary(),
                deficit.code(),
                deficit.level(),
                deficit.requiredLevel(),
                score,
                deficit.status(),
                deficit.detectedOn(),
                deficit.resolvedOn(),
                effect);
    }
}

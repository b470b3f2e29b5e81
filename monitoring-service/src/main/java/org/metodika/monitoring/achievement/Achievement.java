package org.metodika.monitoring.achievement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact of somebody's professional life (достижение).
 *
 * @param sourceId id of the record that tells of it, e.g. of the checkpoint
 * @param day day of the fact, in the time zone of the school
 * @param code what exactly, by kind: form of the checkpoint, category of the program, code of the difficulty, result of the contest,
 *     kind of the reward, kind of the evidence, kind of the presentation, step
 * @param words name of the contest, what was presented, or for what the reward was given; absent otherwise
 * @param level level of the contest or of the presentation
 * @param programId program that it belongs to
 * @param assessorMark 1 to 5, of a checkpoint
 * @param selfMark 1 to 5, of a checkpoint
 * @param visibility OWN, LEADERS or CENTRE, of an evidence: who sees it
 */
record Achievement(
        UUID personId,
        AchievementKind kind,
        String sourceId,
        LocalDate day,
        String code,
        @Nullable String words,
        @Nullable String level,
        @Nullable UUID programId,
        @Nullable Integer assessorMark,
        @Nullable Integer selfMark,
        @Nullable String visibility) {

    /** One with nothing to say besides. */
    static Achievement plain(UUID person, AchievementKind kind, UUID source, LocalDate day, String code) {
        return new Achievement(person, kind, source.toString(), day, code, null, null, null, null, null, null);
    }
}

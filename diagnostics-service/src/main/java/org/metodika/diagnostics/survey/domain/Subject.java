package org.metodika.diagnostics.survey.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Предмет опроса.
 *
 * @param id teacher, activity or offer; absent for the school
 * @param title what respondents read, for an activity or an offer; a teacher is named by the directory
 */
public record Subject(
        SubjectKind kind, @Nullable UUID id, @Nullable String title) {

    /** The teacher it is about; absent for everything else. */
    public @Nullable UUID teacherId() {
        return kind == SubjectKind.TEACHER ? id : null;
    }
}

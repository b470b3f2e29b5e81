package org.metodika.reporting.analytics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.PageRequest;
import org.metodika.reporting.rows.PersonRow;

/**
 * A row behind a figure.
 *
 * @param kind TEACHER, PROGRAM, CHECKPOINT, DEFICIT, PORTFOLIO or ELECTIVE_COURSE
 * @param teacher name of the teacher; absent where the directory doesn't tell of them yet
 * @param on the day that puts it into the period; absent where none is known
 * @param code of a deficit, dictionary and code
 * @param amount what it adds to the figure: 1, hours, roubles or pupils
 * @param href where it is told in full
 */
@Schema(description = "A row behind a figure")
record FigureRow(
        String schoolId,
        Hit.Kind kind,
        UUID id,
        UUID teacherId,
        @Nullable String teacher,
        @Nullable LocalDate on,
        @Nullable String code,
        long amount,
        String href) {

    /** Sorts before every character of a school code, so that cursors are in the order of the codes. */
    private static final char BETWEEN = '!';

    static FigureRow of(TeacherFacts facts, Hit hit) {
        PersonRow person = facts.person();
        return new FigureRow(
                facts.school().id(),
                hit.kind(),
                hit.id(),
                facts.teacherId(),
                person == null ? null : person.fullName(),
                hit.on(),
                hit.code(),
                hit.amount(),
                hit.kind().link(hit.id()));
    }

    /** Place in the order of schools, teachers and ids. */
    String cursor() {
        return schoolId + BETWEEN + teacherId + BETWEEN + id;
    }

    /** The school of a cursor. */
    static String schoolOf(String cursor, PageRequest page) {
        int end = cursor.indexOf(BETWEEN);
        if (end <= 0) {
            throw page.badCursor();
        }
        return cursor.substring(0, end);
    }
}

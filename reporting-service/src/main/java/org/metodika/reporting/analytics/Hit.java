package org.metodika.reporting.analytics;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.ElectiveCourseRow;
import org.metodika.reporting.rows.ProgramRow;

/**
 * A row behind a figure.
 *
 * @param id id of the program, the checkpoint, the deficit, the elective course or the teacher
 * @param on the day that puts it into the period; null where none is known
 * @param code of a deficit, dictionary and code
 * @param amount what it adds to the figure: 1, hours, roubles or pupils
 */
record Hit(
        Kind kind,
        UUID id,
        @Nullable LocalDate on,
        @Nullable String code,
        long amount) {

    /** What a row is about, and where more of it is told. */
    enum Kind {
        TEACHER("/api/directory/staff/"),
        PROGRAM("/api/programs/"),
        CHECKPOINT("/api/monitoring/checkpoints/"),
        DEFICIT("/api/diagnostics/deficits/"),
        PORTFOLIO("/api/portfolios/"),
        ELECTIVE_COURSE("/api/elective-courses/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String link(UUID id) {
            return path + id;
        }
    }

    static Hit teacher(TeacherFacts facts, @Nullable LocalDate on) {
        return new Hit(Kind.TEACHER, facts.teacherId(), on, null, 1);
    }

    static Hit program(ProgramRow program, @Nullable LocalDate on, long amount) {
        return new Hit(Kind.PROGRAM, program.id(), on, null, amount);
    }

    static Hit elective(ElectiveCourseRow course, @Nullable LocalDate on, long amount) {
        return new Hit(Kind.ELECTIVE_COURSE, course.id(), on, null, amount);
    }

    static Hit checkpoint(CheckpointRow checkpoint) {
        return new Hit(Kind.CHECKPOINT, checkpoint.id(), checkpoint.deadline(), null, 1);
    }

    static Hit deficit(DeficitRow deficit, @Nullable LocalDate on) {
        return new Hit(Kind.DEFICIT, deficit.id(), on, deficit.dictionary() + ":" + deficit.code(), 1);
    }
}

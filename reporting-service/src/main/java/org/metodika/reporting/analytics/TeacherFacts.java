package org.metodika.reporting.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.ElectiveCourseRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.ProgramRow;

/**
 * All that is known of one teacher in one school. Who has moved is there twice: what was done in a school stays with it.
 *
 * @param today today in the school
 * @param person null where the directory doesn't tell of the teacher yet
 * @param evidences days of the evidences of the portfolio, with the school where the portfolio is now
 * @param electives elective courses that the teacher answers for
 */
record TeacherFacts(
        KnownSchool school,
        LocalDate today,
        UUID teacherId,
        @Nullable PersonRow person,
        List<ProgramRow> programs,
        List<CheckpointRow> checkpoints,
        List<DeficitRow> deficits,
        List<LocalDate> evidences,
        List<ElectiveCourseRow> electives) {

    /** Who works here on that day; null for whoever has left, has moved or has not come yet. */
    @Nullable
    PersonRow onStaff(LocalDate day) {
        PersonRow known = person;
        if (known == null || !known.schoolId().equals(school.id())) {
            return null;
        }
        LocalDate hired = known.hiredOn();
        LocalDate left = known.dismissedOn();
        boolean here = (hired == null || !hired.isAfter(day)) && (left == null || !left.isBefore(day));
        return here ? known : null;
    }
}

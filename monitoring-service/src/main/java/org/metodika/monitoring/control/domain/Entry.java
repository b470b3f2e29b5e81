package org.metodika.monitoring.control.domain;

import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/**
 * An entry of the control plan of a program (запись плана контроля, B51), or what an unplanned act is about.
 *
 * @param basis number of the latest approval, stop or annulment that was known of the program when this was entered; a stop or an
 *     annulment with a higher one closes it
 * @param teacher whose program it is
 * @param planned false for an act that nobody planned
 */
public record Entry(
        ControlId id,
        ProgramId program,
        long basis,
        String schoolId,
        StaffId teacher,
        ControlKind kind,
        Task task,
        boolean planned) {

    /** The same entered anew, with what is known of the program now. */
    Entry on(long known) {
        return new Entry(id, program, known, schoolId, teacher, kind, task, planned);
    }

    Entry with(Task next) {
        return new Entry(id, program, basis, schoolId, teacher, kind, next, planned);
    }
}

package org.metodika.program.electives.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What happens to an elective course. */
public sealed interface ElectiveCourseEvent {

    record Drafted(UUID id, String schoolId, CourseFacts facts) implements ElectiveCourseEvent {}

    record Changed(CourseFacts facts) implements ElectiveCourseEvent {}

    record ProgrammeAdded(ProgrammeFile file) implements ElectiveCourseEvent {}

    record Submitted(LocalDate on) implements ElectiveCourseEvent {}

    /** Returned, reviewed or reopened, as its verdict says. */
    record Decided(CourseDecision decision) implements ElectiveCourseEvent {}

    record Included(CourseRun run) implements ElectiveCourseEvent {}

    record RunChanged(UUID runId, RunFacts facts) implements ElectiveCourseEvent {}

    record RunCancelled(UUID runId, Ending cancellation) implements ElectiveCourseEvent {}

    record ResultsRecorded(UUID runId, CourseResults results) implements ElectiveCourseEvent {}

    record Withdrawn(Ending withdrawal) implements ElectiveCourseEvent {}
}

package org.metodika.contracts.electivecourse;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ElectiveCourseCatalogue {

    /** Events of elective courses. */
    public static final Topic ELECTIVE_COURSE_EVENTS = Topic.events("elective-course", "program-service");

    /** Present content of elective courses. */
    public static final Topic ELECTIVE_COURSE_STATES = Topic.state("elective-course", "program-service");

    public static final MessageType<ElectiveCourseDrafted> ELECTIVE_COURSE_DRAFTED = new MessageType<>(
            "org.metodika.elective-course.drafted.v1", ElectiveCourseDrafted.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseChanged> ELECTIVE_COURSE_CHANGED = new MessageType<>(
            "org.metodika.elective-course.changed.v1", ElectiveCourseChanged.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveProgrammeAdded> ELECTIVE_PROGRAMME_ADDED = new MessageType<>(
            "org.metodika.elective-course.programme-added.v1", ElectiveProgrammeAdded.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseSubmitted> ELECTIVE_COURSE_SUBMITTED = new MessageType<>(
            "org.metodika.elective-course.submitted.v1", ElectiveCourseSubmitted.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseReturned> ELECTIVE_COURSE_RETURNED = new MessageType<>(
            "org.metodika.elective-course.returned.v1", ElectiveCourseReturned.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseReviewed> ELECTIVE_COURSE_REVIEWED = new MessageType<>(
            "org.metodika.elective-course.reviewed.v1", ElectiveCourseReviewed.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseReopened> ELECTIVE_COURSE_REOPENED = new MessageType<>(
            "org.metodika.elective-course.reopened.v1", ElectiveCourseReopened.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseIncluded> ELECTIVE_COURSE_INCLUDED = new MessageType<>(
            "org.metodika.elective-course.included.v1", ElectiveCourseIncluded.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<CourseRunChanged> COURSE_RUN_CHANGED = new MessageType<>(
            "org.metodika.elective-course.run-changed.v1", CourseRunChanged.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<CourseRunCancelled> COURSE_RUN_CANCELLED = new MessageType<>(
            "org.metodika.elective-course.run-cancelled.v1", CourseRunCancelled.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<CourseResultsRecorded> COURSE_RESULTS_RECORDED = new MessageType<>(
            "org.metodika.elective-course.results-recorded.v1", CourseResultsRecorded.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseWithdrawn> ELECTIVE_COURSE_WITHDRAWN = new MessageType<>(
            "org.metodika.elective-course.withdrawn.v1", ElectiveCourseWithdrawn.class, ELECTIVE_COURSE_EVENTS);

    public static final MessageType<ElectiveCourseState> ELECTIVE_COURSE_STATE = new MessageType<>(
            "org.metodika.elective-course.state.v1", ElectiveCourseState.class, ELECTIVE_COURSE_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ELECTIVE_COURSE_DRAFTED,
            ELECTIVE_COURSE_CHANGED,
            ELECTIVE_PROGRAMME_ADDED,
            ELECTIVE_COURSE_SUBMITTED,
            ELECTIVE_COURSE_RETURNED,
            ELECTIVE_COURSE_REVIEWED,
            ELECTIVE_COURSE_REOPENED,
            ELECTIVE_COURSE_INCLUDED,
            COURSE_RUN_CHANGED,
            COURSE_RUN_CANCELLED,
            COURSE_RESULTS_RECORDED,
            ELECTIVE_COURSE_WITHDRAWN,
            ELECTIVE_COURSE_STATE);

    private ElectiveCourseCatalogue() {}
}

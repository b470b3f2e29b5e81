package org.metodika.monitoring.feedback.domain;

/** One of the three who talk (учитель – наставник – методист, C17). */
public enum Party {
    TEACHER,
    /** Tutor, curator: whoever accompanies the teacher. */
    MENTOR,
    METHODIST
}

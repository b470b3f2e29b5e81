package org.metodika.program.school.domain;

/** What happens to a school. */
public sealed interface SchoolEvent {

    /** It entered the directory. */
    record SchoolRegistered(String code, SchoolFacts facts) implements SchoolEvent {}

    /** Its facts are others now. */
    record SchoolChanged(SchoolFacts facts) implements SchoolEvent {}
}

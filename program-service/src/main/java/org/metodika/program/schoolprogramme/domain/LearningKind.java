package org.metodika.program.schoolprogramme.domain;

/** Вид обучения (A05): an entry of the dictionary of the programme; the school may add to it. */
public record LearningKind(String code, String title) {

    /** Участие в методических мероприятиях: tasks of this kind are seminars. */
    public static final String METHODICAL_EVENT = "METHODICAL_EVENT";
}

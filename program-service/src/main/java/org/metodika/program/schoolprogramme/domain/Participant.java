package org.metodika.program.schoolprogramme.domain;

/** Участник программы: a row of the matrix (A10). */
public enum Participant {
    /** Директор. */
    DIRECTOR,
    /** Заместители директора. */
    DEPUTIES,
    /** Служба организационно-методического сопровождения. */
    METHODICAL_SERVICE,
    /** Служба информатизации. */
    IT_SERVICE,
    /** Педагоги. */
    TEACHERS
}

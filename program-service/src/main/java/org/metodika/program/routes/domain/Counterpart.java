package org.metodika.program.routes.domain;

/** Собеседник на контрольном срезе в форме собеседования (C12). */
public enum Counterpart {
    /** Заместитель руководителя. */
    DEPUTY_HEAD,
    /** Методист. */
    METHODIST,
    /** Наставник. */
    MENTOR
}

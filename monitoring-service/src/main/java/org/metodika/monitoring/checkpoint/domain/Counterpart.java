package org.metodika.monitoring.checkpoint.domain;

/** With whom an interview was held (собеседник, C12). */
public enum Counterpart {
    /** Заместитель руководителя. */
    DEPUTY_HEAD,
    /** Методист. */
    METHODIST,
    /** Наставник. */
    MENTOR
}

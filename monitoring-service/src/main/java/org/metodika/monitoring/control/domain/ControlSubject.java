package org.metodika.monitoring.control.domain;

/** Субъект контроля (B45). */
public enum ControlSubject {
    /** Педагог. */
    TEACHER,
    /** Лицо, курирующее реализацию программы. */
    CURATOR
}

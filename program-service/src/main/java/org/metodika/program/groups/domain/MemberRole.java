package org.metodika.program.groups.domain;

/** Роль в группе разработчиков (п. 2.4, B20); a person has one. */
public enum MemberRole {
    /** Руководитель группы: exactly one. */
    LEADER,
    /** Разработчик программы: as a rule the head of an association. */
    DEVELOPER,
    /** Эксперт: pedagogical staff, or staff who answer for the economic side. */
    EXPERT
}

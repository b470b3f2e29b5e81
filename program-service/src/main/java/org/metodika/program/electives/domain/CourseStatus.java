package org.metodika.program.electives.domain;

/** Состояние элективного курса (A20). */
public enum CourseStatus {
    /** Проект: разрабатывается или возвращён на доработку. */
    DRAFT,
    /** Представлен на рассмотрение. */
    SUBMITTED,
    /** Рассмотрен, может быть включён в учебный процесс. */
    REVIEWED,
    /** Включён в учебный процесс. */
    INCLUDED,
    /** Снят. */
    WITHDRAWN
}

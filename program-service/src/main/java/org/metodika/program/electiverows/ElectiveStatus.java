package org.metodika.program.electiverows;

/** Состояние элективного курса в списке, as the state topic tells it. */
enum ElectiveStatus {
    /** Проект. */
    DRAFT,
    /** Представлен на рассмотрение. */
    SUBMITTED,
    /** Рассмотрен. */
    REVIEWED,
    /** Включён в учебный процесс. */
    INCLUDED,
    /** Снят. */
    WITHDRAWN
}

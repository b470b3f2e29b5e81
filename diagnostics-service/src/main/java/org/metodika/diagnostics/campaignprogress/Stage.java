package org.metodika.diagnostics.campaignprogress;

/** Как далеко участник. */
enum Stage {
    /** Диагностика ещё не открыта. */
    WAITING,
    /** Приглашён, листов нет. */
    MISSING,
    /** Внесены не все ожидаемые листы. */
    BEGUN,
    /** Внесены все, или есть результат. */
    COMPLETED,
    /** Исключён. */
    LEFT_OUT
}

package org.metodika.monitoring.watch;

/** What is watched; each is a list of its own. */
public enum WatchList {
    /** Контрольный срез просрочен: open after its last day, whether or not a report waits. */
    OVERDUE(true),
    /** Срок близко: open and due today or within two weeks. */
    DUE_SOON(false),
    /** Ждёт проверяющего: a report was handed in, and there is neither a result nor a return. */
    WAITING(false),
    /** Возвращён на доработку, ответа нет. */
    RETURNED(false),
    /** Педагог с открытым затруднением, но без действующего плана (D04). */
    UNCOVERED(false),
    /** Педагог, который в учебном году ни в чём не участвовал (D05). */
    INACTIVE(false),
    /** Контроль по плану не проведён: its day is over and there is no act. */
    CONTROL_OVERDUE(true),
    /** Обязанность просрочена. */
    DUTY_OVERDUE(true),
    /** Мера по итогам контроля ещё не выполнена, whether or not its last day is over. */
    MEASURE_OPEN(true);

    private final boolean late;

    WatchList(boolean late) {
        this.late = late;
    }

    /** Whether {@code since} is the first day after a last day, so that this day counts too. */
    boolean countsFirstDay() {
        return late;
    }

    /** Whether an entry concerns only who has to act: what one owes is not shown to one's tutor. */
    boolean isPersonal() {
        return this == DUTY_OVERDUE;
    }
}

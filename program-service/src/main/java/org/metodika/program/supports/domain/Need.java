package org.metodika.program.supports.domain;

/** В чём нуждается специалист (C35); each need has one next step. */
public enum Need {
    /** В дальнейшем полномасштабном сопровождении. */
    FULL_SUPPORT(NextStep.Kind.PASSPORT),
    /** В поддержке для решения наиболее сложных проблем. */
    HARDEST_PROBLEMS(NextStep.Kind.MEASURE),
    /** Не нуждается в сопровождении. */
    NO_SUPPORT(NextStep.Kind.CLOSING),
    /** В повышении квалификации в системе постдипломного образования. */
    TRAINING(NextStep.Kind.TRAINING_REQUEST),
    /** В разработке индивидуального образовательного маршрута. */
    ROUTE(NextStep.Kind.ROUTE);

    private final NextStep.Kind next;

    Need(NextStep.Kind next) {
        this.next = next;
    }

    public NextStep.Kind next() {
        return next;
    }
}

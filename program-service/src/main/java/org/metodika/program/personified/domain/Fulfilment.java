package org.metodika.program.personified.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Исполнение пункта программы: what became of an activity or a stage (B31). One that is not mentioned is still to come. */
public sealed interface Fulfilment {

    /**
     * Педагог сообщил о выполнении; somebody has yet to confirm it (L4).
     *
     * @param document удостоверение, сертификат, протокол; null where there is none
     */
    record Reported(LocalDate doneOn, @Nullable String document) implements Fulfilment {}

    /**
     * Выполнено.
     *
     * @param document удостоверение, сертификат, протокол; null where there is none
     */
    record Done(LocalDate doneOn, @Nullable String document) implements Fulfilment {}

    /**
     * Исключено из обязательных с указанием причины.
     *
     * @param on day of the decision
     */
    record Waived(LocalDate on, String reason) implements Fulfilment {}

    /** Whether nothing is left to be done. */
    default boolean settles() {
        return switch (this) {
            case Reported _ -> false;
            case Done _, Waived _ -> true;
        };
    }
}

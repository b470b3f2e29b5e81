package org.metodika.program.groups.domain;

import java.time.LocalDate;

/** Состояние группы; each state carries what is only true in it. */
public sealed interface Status {

    /** The states by name, as people filter by them and others read them. */
    enum Name {
        /** Работает. */
        ACTIVE,
        /** Распущена. */
        DISSOLVED,
        /** Аннулирована. */
        ANNULLED
    }

    /** Работает. */
    record Active() implements Status {}

    /** Распущена приказом. */
    record Dissolved(Order order, LocalDate on) implements Status {}

    /** Записана по ошибке: there never was such a group. */
    record Annulled(String reason, LocalDate on) implements Status {}

    default Name asName() {
        return switch (this) {
            case Active active -> Name.ACTIVE;
            case Dissolved dissolved -> Name.DISSOLVED;
            case Annulled annulled -> Name.ANNULLED;
        };
    }
}

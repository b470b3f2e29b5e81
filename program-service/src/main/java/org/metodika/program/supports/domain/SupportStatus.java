package org.metodika.program.supports.domain;

import java.time.LocalDate;

/** Состояние сопровождения; each carries what is only true in it. */
public sealed interface SupportStatus {

    /** The states by name, as people filter by them and others read them. */
    enum Name {
        /** Проект паспорта. */
        DRAFT,
        /** Паспорт выдан, сопровождение идёт. */
        ISSUED,
        /** Закрыто общим заключением. */
        CLOSED,
        /** Прекращено. */
        STOPPED
    }

    /** Составляется или идёт: that the passport was issued is told by its edition. */
    record Open() implements SupportStatus {}

    /** Закрыто общим заключением, which never changes. */
    record Closed(Conclusion conclusion) implements SupportStatus {}

    /** Прекращено. */
    record Stopped(LocalDate on, StopGround ground, String reason) implements SupportStatus {}
}

package org.metodika.program.personified.domain;

import java.util.UUID;

/**
 * Акт контроля, by which a program is to be corrected (B46).
 *
 * @param control id of the control
 * @param act id of its act
 */
public record ControlAct(UUID control, UUID act) {

    /** Что программа сделала с решением. */
    public enum Outcome {
        /** Корректировка открыта. */
        AMENDMENT_OPENED,
        /** Корректировка уже открыта. */
        AMENDMENT_OPEN_ALREADY,
        /** Программа больше не действует. */
        PROGRAM_NOT_RUNNING
    }
}

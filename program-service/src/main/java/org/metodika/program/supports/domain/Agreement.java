package org.metodika.program.supports.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Гриф «Согласовано» или «Утверждено» (C01).
 *
 * @param body орган или организация
 * @param position должность того, кто подписал
 * @param signatory кто подписал; null where the paper has a signature alone
 */
public record Agreement(
        Kind kind, String body, String position, @Nullable String signatory, LocalDate on) {

    /** Which of the two it is. */
    public enum Kind {
        /** Согласовано. */
        AGREED,
        /** Утверждено. */
        APPROVED
    }
}

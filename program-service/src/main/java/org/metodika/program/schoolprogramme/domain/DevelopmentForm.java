package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Форма повышения квалификации that teachers choose from (A15).
 *
 * @param program программа этой формы (A13); empty while it is not written
 * @param partnerId социальный партнёр (A07), by the id of the register of partners; free
 * @param publishedOn day since which teachers are to be acquainted with the program; null while it is not published
 */
public record DevelopmentForm(
        String code,
        FormType type,
        String title,
        String program,
        @Nullable UUID partnerId,
        @Nullable LocalDate publishedOn) {

    DevelopmentForm published(String text, LocalDate on) {
        return new DevelopmentForm(code, type, title, text, partnerId, on);
    }
}

package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.metodika.kit.domain.Rejection;

/** Отношение педагога к организации: only a staff member may have a program (B16, п. 2.2). */
public sealed interface Employment {

    /** Штатный работник. */
    record OnStaff() implements Employment {}

    /** Внешний совместитель или работник по договору. */
    record NotOnStaff() implements Employment {}

    /** Уволен. */
    record Dismissed(LocalDate on) implements Employment {}

    /** Not known in this school, or not within reach of the one who asks. */
    record Unknown() implements Employment {}

    /** Why no program can be made for this person; empty for a staff member. */
    default Optional<Rejection> refusal() {
        return switch (this) {
            case OnStaff() -> Optional.empty();
            case NotOnStaff() -> Optional.of(new ProgramRejection.TeacherNotOnStaff());
            case Dismissed(var on) -> Optional.of(new ProgramRejection.TeacherDismissed(on));
            case Unknown() -> Optional.of(new ProgramRejection.TeacherUnknown());
        };
    }
}

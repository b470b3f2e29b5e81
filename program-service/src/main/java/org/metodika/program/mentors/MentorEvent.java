package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.UUID;

/** What happens to a mentor's place in the pool. */
public sealed interface MentorEvent {

    /** Включён, впервые или снова. */
    record Admitted(UUID id, String schoolId, MentorFacts facts, LocalDate on) implements MentorEvent {}

    /** Сведения изменены. */
    record Changed(MentorFacts facts) implements MentorEvent {}

    /** Исключён. */
    record Left(Mentor.Departure ending) implements MentorEvent {}

    /** Остаётся: увольнение аннулировано. */
    record Reinstated() implements MentorEvent {}
}

package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Решение заседания (D07).
 *
 * @param text what was decided, up to 4000 characters
 * @param responsibleId ответственный: staff member of the school
 * @param deadline срок исполнения
 */
public record MeetingDecision(
        String text, @Nullable UUID responsibleId, @Nullable LocalDate deadline) {}

package org.metodika.program.electives.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Решение о программе курса (A20).
 *
 * @param edition edition that it is about, from 1
 * @param by who decided; null for people outside the schools
 * @param remarks remarks or reason; empty for none
 */
public record CourseDecision(
        int edition,
        Verdict verdict,
        LocalDate on,
        @Nullable UUID by,
        String remarks) {}

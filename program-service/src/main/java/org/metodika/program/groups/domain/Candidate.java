package org.metodika.program.groups.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the staff of the school today, as the directory says.
 *
 * @param usualDeveloper heads an association, or is the head or a deputy head of the school
 * @param pedagogical belongs to the pedagogical staff
 * @param dismissedOn last day of work of a person who is leaving; null for who stays
 */
public record Candidate(
        boolean usualDeveloper,
        boolean pedagogical,
        @Nullable LocalDate dismissedOn) {}

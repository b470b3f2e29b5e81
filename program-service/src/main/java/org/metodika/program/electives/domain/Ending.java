package org.metodika.program.electives.domain;

import java.time.LocalDate;

/** Отмена проведения или снятие курса: since when and why. */
public record Ending(LocalDate on, String reason) {}

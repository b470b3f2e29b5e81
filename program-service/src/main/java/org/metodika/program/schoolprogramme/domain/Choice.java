package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Выбор педагогом формы повышения квалификации (A15).
 *
 * @param form code of the form
 */
public record Choice(UUID teacher, String form, LocalDate on) {}

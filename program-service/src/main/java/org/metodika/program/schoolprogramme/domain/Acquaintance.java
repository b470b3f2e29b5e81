package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * «Ознакомлен» с программой формы (A13).
 *
 * @param form code of the form
 */
public record Acquaintance(UUID teacher, String form, LocalDate on) {}

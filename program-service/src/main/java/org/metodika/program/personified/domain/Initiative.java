package org.metodika.program.personified.domain;

import java.time.LocalDate;

/**
 * Инициатива разработки: who asked for the program, exactly one kind with a person and a day (B17).
 *
 * @param by staff member of the same school
 */
public record Initiative(InitiatorKind kind, StaffId by, LocalDate on) {}

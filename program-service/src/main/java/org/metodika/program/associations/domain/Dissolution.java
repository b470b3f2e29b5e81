package org.metodika.program.associations.domain;

import java.time.LocalDate;

/** Расформирование объединения. */
public record Dissolution(LocalDate on, String reason) {}

package org.metodika.program.discussions.domain;

import java.time.LocalDate;

/** Протокол обсуждения: номер и дата. */
public record Protocol(String number, LocalDate date) {}

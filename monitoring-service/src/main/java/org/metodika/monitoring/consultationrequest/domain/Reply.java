package org.metodika.monitoring.consultationrequest.domain;

import java.time.LocalDate;

/** An answer in writing; it never changes. */
public record Reply(String text, LocalDate on, Helper by) {}

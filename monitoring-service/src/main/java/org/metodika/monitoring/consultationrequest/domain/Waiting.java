package org.metodika.monitoring.consultationrequest.domain;

import java.time.LocalDate;

/**
 * Since when the asker waits.
 *
 * @param since day of the request, or of the latest reopening
 * @param until last day for an answer
 */
public record Waiting(LocalDate since, LocalDate until) {}

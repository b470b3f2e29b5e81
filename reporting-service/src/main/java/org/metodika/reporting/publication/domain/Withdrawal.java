package org.metodika.reporting.publication.domain;

import java.time.LocalDate;

/** That a publication doesn't hold any more, and why; the reason is published in its place. */
public record Withdrawal(LocalDate on, String reason) {}

package org.metodika.monitoring.acquaintance.domain;

import java.time.LocalDate;

/** Why a report needs no acknowledgement any more. */
public record Withdrawal(String reason, LocalDate on) {}

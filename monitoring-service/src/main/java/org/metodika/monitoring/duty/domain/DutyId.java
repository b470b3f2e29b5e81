package org.metodika.monitoring.duty.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Something that one person owes by a day (обязанность). */
public record DutyId(UUID value) implements Id {}

package org.metodika.monitoring.correction.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A meeting about the correction of the work (совещание по корректировке работы). */
public record MeetingId(UUID value) implements Id {}

package org.metodika.program.meetings.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a meeting. */
public record MeetingId(UUID value) implements Id {}

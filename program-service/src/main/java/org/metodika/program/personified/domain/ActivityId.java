package org.metodika.program.personified.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an activity; stays the same however the activity is changed. */
public record ActivityId(UUID value) implements Id {}

package org.metodika.monitoring.recognition.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A reward of a person (поощрение). */
public record RecognitionId(UUID value) implements Id {}

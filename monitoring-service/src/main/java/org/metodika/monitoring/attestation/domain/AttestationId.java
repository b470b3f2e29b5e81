package org.metodika.monitoring.attestation.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** One attempt of a teacher to be attested (аттестация). */
public record AttestationId(UUID value) implements Id {}

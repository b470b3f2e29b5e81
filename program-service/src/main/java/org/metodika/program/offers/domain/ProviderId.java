package org.metodika.program.offers.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a provider of training. */
public record ProviderId(UUID value) implements Id {}

package org.metodika.program.offers.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an offer of training. */
public record OfferId(UUID value) implements Id {}

package org.metodika.program.offers.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of one run of an offer; stays the same however the run is changed. */
public record OfferGroupId(UUID value) implements Id {}

package org.metodika.program.offers.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of one rating of a provider. */
public record RatingId(UUID value) implements Id {}

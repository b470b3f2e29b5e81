package org.metodika.program.offers.domain;

import java.time.LocalDate;

/** What happens to an offer of training. */
public sealed interface OfferEvent {

    /** It entered the catalogue, for the methodist alone. */
    record Drafted(OfferId id, LocalDate on, OfferFacts facts) implements OfferEvent {}

    /** It says something else now. */
    record Changed(OfferFacts facts) implements OfferEvent {}

    /** Programs may draw from it. */
    record Published() implements OfferEvent {}

    /** New programs may not draw from it any more. */
    record Withdrawn(String reason) implements OfferEvent {}
}

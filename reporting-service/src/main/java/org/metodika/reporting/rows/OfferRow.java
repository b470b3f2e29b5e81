package org.metodika.reporting.rows;

import java.util.UUID;
import org.metodika.contracts.offer.OfferState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An offer of training (предложение обучения); always looked up by its id.
 *
 * @param kind PROGRAMME, MODULE or EVENT
 * @param hours academic hours
 * @param price price for one person in roubles; 0 is free
 */
@Document("offers")
public record OfferRow(@Id UUID id, String title, String kind, int hours, int price) {

    public static OfferRow of(OfferState offer) {
        return new OfferRow(offer.offerId(), offer.title(), offer.kind(), offer.hours(), offer.price());
    }
}

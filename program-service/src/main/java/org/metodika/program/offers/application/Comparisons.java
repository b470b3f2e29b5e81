package org.metodika.program.offers.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Versioned;
import org.metodika.program.offers.domain.OfferId;
import org.metodika.program.offers.domain.OfferStatus;

/** Сравнение услуг: offers side by side, read from the offers themselves, so that the figures are those of now (B23). */
public final class Comparisons {

    /** Fewer are no comparison. */
    public static final int FEWEST = 2;

    /** More nobody can hold against each other. */
    public static final int MOST = 10;

    private final Offers offers;

    public Comparisons(Offers offers) {
        this.offers = offers;
    }

    /** Whether so many different offers can be compared. */
    public static boolean canCompare(List<UUID> ids) {
        return ids.size() >= FEWEST
                && ids.size() <= MOST
                && ids.stream().distinct().count() == ids.size();
    }

    /** The offer's figures as they are now; empty where there is none that the actor may see. */
    public Optional<OfferFigures> figures(UUID id, Actor actor) {
        return offers.find(new OfferId(id), actor)
                .map(Versioned::state)
                .map(offer -> OfferFigures.of(offer, offers.provider(offer)));
    }

    /** The figures of an offer that may be chosen today; empty where there is none, or it is not published. */
    public Optional<OfferFigures> onOffer(UUID id, Actor actor) {
        return offers.find(new OfferId(id), actor)
                .map(Versioned::state)
                .filter(offer -> offer.status() == OfferStatus.PUBLISHED)
                .map(offer -> OfferFigures.of(offer, offers.provider(offer)));
    }
}

package org.metodika.program.offers.domain;

import static org.metodika.test.Decided.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.ids.Ids;

/** Offers and providers to begin with. */
final class OfferFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final ProviderId INSTITUTE = new ProviderId(Ids.from("institute"));
    static final OfferId OFFER = new OfferId(Ids.from("offer"));
    static final Competence METHODICAL = new Competence("difficulty-characters", "METHODICAL");

    private OfferFixture() {}

    /** A module that may be published. */
    static OfferFacts module() {
        return facts(OfferKind.MODULE, null, "Смысловое чтение", 36, 4_500, null, List.of(), List.of(METHODICAL));
    }

    static OfferFacts facts(
            OfferKind kind,
            @Nullable EventForm form,
            String title,
            int hours,
            int price,
            @Nullable IssuedDocument document,
            List<OfferGroup> groups,
            List<Competence> competences) {
        return new OfferFacts(
                INSTITUTE,
                kind,
                form,
                title,
                hours,
                StudyForm.BLENDED,
                "Областной центр",
                OfferLevel.REGION,
                price,
                OfferFunding.BUDGET,
                document,
                groups,
                competences);
    }

    static OfferGroup group(LocalDate from, LocalDate to, @Nullable Integer places) {
        return new OfferGroup(new OfferGroupId(Ids.next()), from, to, places);
    }

    static Offer draft(OfferFacts facts) {
        return Offer.from(event(Offer.draft(OFFER, TODAY, facts)));
    }

    static Offer after(Offer offer, Decision<OfferEvent> decision) {
        return offer.after(event(decision));
    }

    static Provider provider() {
        return Provider.from(
                event(Provider.register(INSTITUTE, new ProviderFacts("Институт", ProviderKind.INSTITUTE))));
    }

    static Rating rating(int value, String source, LocalDate on) {
        return new Rating(new RatingId(Ids.next()), value, source, on, null);
    }

    static Provider rated(Provider provider, Rating rating) {
        return provider.after(event(provider.rate(rating, TODAY)));
    }
}

package org.metodika.program.offers.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
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
        return Offer.from(only(Offer.draft(OFFER, TODAY, facts)));
    }

    static Offer after(Offer offer, Decision<OfferEvent> decision) {
        return offer.after(only(decision));
    }

    static Provider provider() {
        return Provider.from(only(Provider.register(INSTITUTE, new ProviderFacts("Институт", ProviderKind.INSTITUTE))));
    }

    static Rating rating(int value, String source, LocalDate on) {
        return new Rating(new RatingId(Ids.next()), value, source, on, null);
    }

    static Provider rated(Provider provider, Rating rating) {
        return provider.after(only(provider.rate(rating, TODAY)));
    }

    static <E> E only(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E>(var events) when events.size() == 1 -> events.getFirst();
            case Decision<E> other -> throw new AssertionError("Expected one event, but it is " + other);
        };
    }

    static <E> Rejection refused(Decision<E> decision) {
        return switch (decision) {
            case Decision.Rejected<E>(var reason) -> reason;
            case Decision<E> other -> throw new AssertionError("Expected a refusal, but it is " + other);
        };
    }

    static <E> List<String> flaws(Decision<E> decision) {
        return refused(decision).flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}

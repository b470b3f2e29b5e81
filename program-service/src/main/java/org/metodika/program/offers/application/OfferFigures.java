package org.metodika.program.offers.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offers.domain.IssuedDocument;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferFacts;
import org.metodika.program.offers.domain.OfferGroup;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.Quality;

/**
 * Предложение в сравнении: what an offer is held against others by (B23). A record of its own, so that a research can keep it
 * as it was on its day.
 *
 * @param price roubles for one person, 0 is free
 * @param pricePerHour roubles for one academic hour, two decimals
 * @param quality quality of the provider, 1 to 5; null where nobody has rated it
 * @param sources how many sources the quality is made of
 * @param dates first days of its groups, earliest first; empty where it is given on request
 * @param document code of the document issued
 */
public record OfferFigures(
        UUID offerId,
        String title,
        String kind,
        UUID providerId,
        String providerName,
        int price,
        @Nullable String funding,
        double pricePerHour,
        int hours,
        @Nullable Double quality,
        int sources,
        List<LocalDate> dates,
        String studyForm,
        @Nullable String place,
        @Nullable String document,
        List<CompetenceCode> competences) {

    public OfferFigures {
        dates = List.copyOf(dates);
        competences = List.copyOf(competences);
    }

    /** A competence that it forms. */
    public record CompetenceCode(String dictionary, String code) {}

    static OfferFigures of(Offer offer, Provider provider) {
        OfferFacts facts = offer.facts();
        Quality quality = provider.quality();
        IssuedDocument document = facts.document();
        return new OfferFigures(
                offer.id().value(),
                facts.title(),
                facts.kind().name(),
                provider.id().value(),
                provider.facts().name(),
                facts.price(),
                facts.funding() == null ? null : facts.funding().name(),
                BigDecimal.valueOf(facts.price())
                        .divide(BigDecimal.valueOf(facts.hours()), 2, RoundingMode.HALF_UP)
                        .doubleValue(),
                facts.hours(),
                quality == null ? null : quality.value(),
                quality == null ? 0 : quality.sources(),
                facts.groups().stream().map(OfferGroup::startsOn).sorted().toList(),
                facts.study().name(),
                facts.place(),
                document == null ? null : document.name(),
                facts.competences().stream()
                        .map(competence -> new CompetenceCode(competence.dictionary(), competence.code()))
                        .toList());
    }
}

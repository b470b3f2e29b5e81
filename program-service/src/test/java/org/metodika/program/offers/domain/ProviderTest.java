package org.metodika.program.offers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.offers.domain.OfferFixture.INSTITUTE;
import static org.metodika.program.offers.domain.OfferFixture.TODAY;
import static org.metodika.program.offers.domain.OfferFixture.provider;
import static org.metodika.program.offers.domain.OfferFixture.rated;
import static org.metodika.program.offers.domain.OfferFixture.rating;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

class ProviderTest {

    @Test
    @Requirement("B34")
    void qualityIsTheNewestRatingOfEachSource() {
        Provider provider = provider();
        assertThat(provider.quality()).isNull();
        provider = rated(provider, rating(5, "НОКО", TODAY.minusYears(1)));
        provider = rated(provider, rating(2, "Отзывы педагогов", TODAY));
        assertThat(provider.quality()).isEqualTo(new Quality(3.5, 2));
        provider = rated(provider, rating(4, "нОКО ", TODAY));
        assertThat(provider.quality()).isEqualTo(new Quality(3, 2));
        provider = rated(provider, rating(1, "НОКО", TODAY.minusDays(1)));
        assertThat(provider.quality()).isEqualTo(new Quality(3, 2));
        assertThat(provider.ratings()).extracting(Rating::value).containsExactly(5, 2, 4, 1);
    }

    @Test
    @Requirement("B34")
    void aRatingRecordedByMistakeDoesNotCountAndStaysInTheHistory() {
        Rating mistaken = rating(1, "НОКО", TODAY);
        Provider provider = rated(rated(provider(), rating(4, "НОКО", TODAY.minusYears(1))), mistaken);
        assertThat(refusal(provider.annulRating(mistaken.id(), " "))).isInstanceOf(OfferRejection.ReasonMissing.class);
        assertThat(flaws(provider.annulRating(mistaken.id(), "я".repeat(2_001))))
                .containsExactly("/reason size-max");
        Provider corrected = provider.after(event(provider.annulRating(mistaken.id(), "Оценка другого института")));
        assertThat(corrected.quality()).isEqualTo(new Quality(4, 1));
        assertThat(corrected.ratings().getLast().annulledBecause()).isEqualTo("Оценка другого института");
        assertThat(refusal(corrected.annulRating(mistaken.id(), "Ещё раз")))
                .isInstanceOf(OfferRejection.RatingAlreadyAnnulled.class);
    }

    @Test
    void refusesRatingsThatCannotBe() {
        assertThat(flaws(provider().rate(rating(6, " ", TODAY.plusDays(1)), TODAY)))
                .containsExactly("/value range", "/source not-blank", "/ratedOn date-in-future");
        assertThat(flaws(provider().rate(rating(0, "и".repeat(201), TODAY), TODAY)))
                .containsExactly("/value range", "/source size-max");
        Provider full = provider();
        for (int i = 0; i < 200; i++) {
            full = rated(full, rating(3, "Источник", TODAY));
        }
        assertThat(flaws(full.rate(rating(3, "Источник", TODAY), TODAY))).containsExactly(" too-many");
    }

    @Test
    void hasANameOfACertainLength() {
        assertThat(flaws(Provider.register(INSTITUTE, new ProviderFacts("  ", ProviderKind.OTHER))))
                .containsExactly("/name not-blank");
        assertThat(flaws(provider().change(new ProviderFacts("и".repeat(201), ProviderKind.OTHER))))
                .containsExactly("/name size-max");
        ProviderFacts facts = new ProviderFacts("Колледж", ProviderKind.COLLEGE);
        Provider changed = provider().after(event(provider().change(facts)));
        assertThat(changed.facts()).isEqualTo(facts);
        assertThat(changed.change(new ProviderFacts(" Колледж ", ProviderKind.COLLEGE)))
                .isEqualTo(Decision.nothingToDo());
    }
}

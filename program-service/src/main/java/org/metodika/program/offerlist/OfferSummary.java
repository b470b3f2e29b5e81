package org.metodika.program.offerlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a list.
 *
 * @param providerName null for the moment in which the list does not know a new provider yet
 * @param quality quality of the provider, 1 to 5; absent where nobody has rated it
 * @param qualitySources how many sources the quality is made of
 * @param competences {@code dictionary/code} of each competence that it forms
 */
record OfferSummary(
        UUID id,
        String status,
        UUID providerId,
        @Nullable String providerName,
        @Nullable Double quality,
        int qualitySources,
        String kind,
        @Nullable String form,
        String title,
        int hours,
        String studyForm,
        @Nullable String place,
        @Nullable String level,
        int price,
        @Nullable String funding,
        @Nullable String document,
        LocalDate draftedOn,
        List<String> competences,
        List<OfferRow.Run> groups) {

    static OfferSummary of(OfferRow row, @Nullable ProviderRow provider) {
        return new OfferSummary(
                row.id(),
                row.status(),
                row.providerId(),
                provider == null ? null : provider.name(),
                provider == null ? null : provider.quality(),
                provider == null ? 0 : provider.sources(),
                row.kind(),
                row.form(),
                row.title(),
                row.hours(),
                row.studyForm(),
                row.place(),
                row.level(),
                row.price(),
                row.funding(),
                row.document(),
                row.draftedOn(),
                row.competences(),
                row.groups());
    }
}

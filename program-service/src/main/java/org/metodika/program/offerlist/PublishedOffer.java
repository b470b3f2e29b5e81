package org.metodika.program.offerlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published offer, as much of it as ranking needs.
 *
 * @param kind PROGRAMME, MODULE or EVENT
 * @param form form of an event (B38); null for the others
 * @param level SCHOOL to COUNTRY; null where it does not say
 * @param price roubles for one person; 0 is free
 * @param quality quality of the provider, 1 to 5; null where nobody has rated it
 * @param sources how many sources the quality is made of
 * @param runs its groups; none where it is given on request
 */
public record PublishedOffer(
        UUID id,
        String title,
        String kind,
        @Nullable String form,
        UUID providerId,
        String providerName,
        @Nullable Double quality,
        int sources,
        int hours,
        String studyForm,
        @Nullable String place,
        @Nullable String level,
        int price,
        @Nullable String funding,
        @Nullable String document,
        List<Formed> competences,
        List<Run> runs) {

    public PublishedOffer {
        competences = List.copyOf(competences);
        runs = List.copyOf(runs);
    }

    /** A competence that it forms. */
    public record Formed(String dictionary, String code) {}

    /**
     * One run of the training.
     *
     * @param places null where it has no limit
     */
    public record Run(
            UUID id,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Integer places) {}
}

package org.metodika.program.offers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.offers.domain.Competence;
import org.metodika.program.offers.domain.EventForm;
import org.metodika.program.offers.domain.IssuedDocument;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferFacts;
import org.metodika.program.offers.domain.OfferFunding;
import org.metodika.program.offers.domain.OfferGroup;
import org.metodika.program.offers.domain.OfferGroupId;
import org.metodika.program.offers.domain.OfferKind;
import org.metodika.program.offers.domain.OfferLevel;
import org.metodika.program.offers.domain.OfferStatus;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderId;
import org.metodika.program.offers.domain.Quality;
import org.metodika.program.offers.domain.StudyForm;

/** Offers as callers send and read them. */
final class OfferJson {

    /** Longer lists are not even looked at; what an offer may hold is said by its own rules. */
    private static final int LONGEST_LIST = 200;

    private OfferJson() {}

    /**
     * One run of the training.
     *
     * @param id absent for a new one
     * @param places how many people it takes; absent where it has no limit
     */
    record GroupJson(
            @Nullable OfferGroupId id,
            @NotNull @Nullable LocalDate startsOn,
            @NotNull @Nullable LocalDate endsOn,
            @Nullable Integer places) {

        OfferGroup group() {
            return new OfferGroup(
                    id == null ? new OfferGroupId(Ids.next()) : id,
                    Objects.requireNonNull(startsOn),
                    Objects.requireNonNull(endsOn),
                    places);
        }
    }

    /** A competence that it forms, e.g. {@code difficulty-characters} and {@code METHODICAL}. */
    record FormedCompetence(
            @NotNull @Nullable String dictionary,
            @NotNull @Nullable String code) {

        Competence competence() {
            return new Competence(Objects.requireNonNull(dictionary), Objects.requireNonNull(code));
        }
    }

    /**
     * What an offer says.
     *
     * @param form for events only
     * @param price roubles for one person; 0 is free
     */
    record OfferEntry(
            @NotNull @Nullable ProviderId providerId,
            @NotNull @Nullable OfferKind kind,
            @Nullable EventForm form,
            @NotNull @Nullable String title,
            @NotNull @Nullable Integer hours,
            @NotNull @Nullable StudyForm studyForm,
            @Nullable String place,
            @Nullable OfferLevel level,
            @NotNull @Nullable Integer price,
            @Nullable OfferFunding funding,
            @Nullable IssuedDocument document,
            @Size(max = LONGEST_LIST) @Nullable List<@NotNull @Valid GroupJson> groups,
            @Size(max = LONGEST_LIST) @Nullable List<@NotNull @Valid FormedCompetence> competences) {

        OfferFacts facts() {
            return new OfferFacts(
                    Objects.requireNonNull(providerId),
                    Objects.requireNonNull(kind),
                    form,
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(hours),
                    Objects.requireNonNull(studyForm),
                    place,
                    level,
                    Objects.requireNonNull(price),
                    funding,
                    document,
                    groups == null
                            ? List.of()
                            : groups.stream().map(GroupJson::group).toList(),
                    competences == null
                            ? List.of()
                            : competences.stream()
                                    .map(FormedCompetence::competence)
                                    .toList());
        }
    }

    /**
     * An offer.
     *
     * @param quality quality of the provider, 1 to 5; absent where nobody has rated it
     * @param qualitySources how many sources the quality is made of
     * @param reason why it was withdrawn; absent where it is not
     */
    record OfferView(
            UUID id,
            OfferStatus status,
            LocalDate draftedOn,
            UUID providerId,
            String providerName,
            @Nullable Double quality,
            int qualitySources,
            OfferKind kind,
            @Nullable EventForm form,
            String title,
            int hours,
            StudyForm studyForm,
            @Nullable String place,
            @Nullable OfferLevel level,
            int price,
            @Nullable OfferFunding funding,
            @Nullable IssuedDocument document,
            List<GroupJson> groups,
            List<FormedCompetence> competences,
            @Nullable String reason) {

        static OfferView of(Offer offer, Provider provider) {
            OfferFacts facts = offer.facts();
            Quality quality = provider.quality();
            return new OfferView(
                    offer.id().value(),
                    offer.status(),
                    offer.draftedOn(),
                    provider.id().value(),
                    provider.facts().name(),
                    quality == null ? null : quality.value(),
                    quality == null ? 0 : quality.sources(),
                    facts.kind(),
                    facts.form(),
                    facts.title(),
                    facts.hours(),
                    facts.study(),
                    facts.place(),
                    facts.level(),
                    facts.price(),
                    facts.funding(),
                    facts.document(),
                    facts.groups().stream()
                            .map(group -> new GroupJson(group.id(), group.startsOn(), group.endsOn(), group.places()))
                            .toList(),
                    facts.competences().stream()
                            .map(competence -> new FormedCompetence(competence.dictionary(), competence.code()))
                            .toList(),
                    offer.reason());
        }
    }
}

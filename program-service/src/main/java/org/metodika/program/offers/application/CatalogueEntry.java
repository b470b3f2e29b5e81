package org.metodika.program.offers.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.offers.domain.Competence;
import org.metodika.program.offers.domain.EventForm;
import org.metodika.program.offers.domain.IssuedDocument;
import org.metodika.program.offers.domain.OfferFacts;
import org.metodika.program.offers.domain.OfferFunding;
import org.metodika.program.offers.domain.OfferGroup;
import org.metodika.program.offers.domain.OfferGroupId;
import org.metodika.program.offers.domain.OfferId;
import org.metodika.program.offers.domain.OfferKind;
import org.metodika.program.offers.domain.OfferLevel;
import org.metodika.program.offers.domain.ProviderId;
import org.metodika.program.offers.domain.StudyForm;

/**
 * An offer as a line of a provider's catalogue says it; codes are those of the domain.
 *
 * @param runs its groups
 * @param competences {@code dictionary/code} of each
 * @param publish whether it is to be published where it is a draft
 * @param absent components of this record that the source knows nothing about; what is known of them stays
 */
public record CatalogueEntry(
        UUID providerId,
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
        List<Run> runs,
        List<String> competences,
        boolean publish,
        List<String> absent) {

    /**
     * A group.
     *
     * @param places null where it has no limit
     */
    public record Run(
            LocalDate startsOn, LocalDate endsOn, @Nullable Integer places) {}

    /**
     * What the offer says with this entry.
     *
     * @param present what it says now; null for a new one
     */
    OfferFacts facts(OfferId id, @Nullable OfferFacts present) {
        Set<String> kept = present == null ? Set.of() : Set.copyOf(absent);
        return new OfferFacts(
                new ProviderId(providerId),
                OfferKind.valueOf(kind),
                kept.contains("form") && present != null
                        ? present.form()
                        : form == null ? null : EventForm.valueOf(form),
                title,
                hours,
                StudyForm.valueOf(studyForm),
                kept.contains("place") && present != null ? present.place() : place,
                kept.contains("level") && present != null
                        ? present.level()
                        : level == null ? null : OfferLevel.valueOf(level),
                price,
                kept.contains("funding") && present != null
                        ? present.funding()
                        : funding == null ? null : OfferFunding.valueOf(funding),
                kept.contains("document") && present != null
                        ? present.document()
                        : document == null ? null : IssuedDocument.valueOf(document),
                kept.contains("runs") && present != null ? present.groups() : groups(id, present),
                kept.contains("competences") && present != null ? present.competences() : formed());
    }

    /** Groups keep their ids by their days, so that whoever refers to one goes on doing so. */
    private List<OfferGroup> groups(OfferId id, @Nullable OfferFacts present) {
        List<OfferGroup> before = present == null ? List.of() : present.groups();
        boolean placesKnown = !absent.contains("places");
        return runs.stream()
                .map(run -> before.stream()
                        .filter(group -> group.startsOn().equals(run.startsOn())
                                && group.endsOn().equals(run.endsOn()))
                        .findFirst()
                        .map(group -> new OfferGroup(
                                group.id(), run.startsOn(), run.endsOn(), placesKnown ? run.places() : group.places()))
                        .orElseGet(() -> new OfferGroup(
                                new OfferGroupId(Ids.from(id.value(), run.startsOn(), run.endsOn())),
                                run.startsOn(),
                                run.endsOn(),
                                run.places())))
                .toList();
    }

    private List<Competence> formed() {
        return competences.stream()
                .map(formed -> formed.split("/", 2))
                .map(parts -> new Competence(parts[0], parts[1]))
                .toList();
    }
}

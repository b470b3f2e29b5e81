package org.metodika.program.proposals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.offerlist.PublishedOffers;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.metodika.program.proposals.Ranking.RankedOffer;
import org.metodika.program.proposals.Ranking.SuggestedSet;

/** Proposes training: ranks what the catalogue offers for the open deficits of one teacher. */
public final class Proposals {

    private final PublishedOffers offers;
    private final KnownDeficits deficits;
    private final Directory directory;
    private final Access access;
    private final Weights weights;

    public Proposals(
            PublishedOffers offers, KnownDeficits deficits, Directory directory, Access access, Weights weights) {
        this.offers = offers;
        this.deficits = deficits;
        this.directory = directory;
        this.access = access;
        this.weights = weights;
    }

    /**
     * What is looked for.
     *
     * @param startsOn first day of the period; today where absent
     * @param endsOn last day of the period; the usual length of a program later where absent
     * @param budget roubles for all of it, 0 for what is free alone; null where it does not matter
     */
    public record Wish(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer budget) {

        /** Nothing in particular. */
        public static final Wish NONE = new Wish(null, null, null);
    }

    /**
     * Ranks the published offers for a teacher of the school; for drafting, which has asked already who may.
     *
     * @throws IllegalArgumentException where the period ends before it begins
     */
    public Ranking rank(String schoolId, UUID teacherId, Wish wish) {
        LocalDate startsOn = startsOn(schoolId, wish);
        LocalDate endsOn = endsOn(startsOn, wish);
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A period from " + startsOn + " to " + endsOn);
        }
        List<OpenDeficit> open = deficits.openOf(schoolId, teacherId).stream()
                .map(deficit -> new OpenDeficit(deficit.id(), deficit.dictionary(), deficit.code()))
                .toList();
        return rank(teacherId, open, offers.all(), startsOn, endsOn, wish.budget(), weights);
    }

    /** The same for whoever may draft a program for the teacher; empty where there is no such teacher within reach. */
    Optional<Ranking> rank(UUID teacherId, Wish wish, Actor actor) {
        Reach reach = access.reach(actor, ProposalAction.PROPOSE);
        String schoolId = reach.schoolId();
        if (schoolId == null
                || !reach.covers(schoolId, teacherId)
                || directory
                        .person(teacherId)
                        .filter(person -> person.schoolId().equals(schoolId))
                        .isEmpty()) {
            return Optional.empty();
        }
        LocalDate startsOn = startsOn(schoolId, wish);
        if (endsOn(startsOn, wish).isBefore(startsOn)) {
            throw Problems.malformed(Flaw.at("?endsOn", "end-before-start", startsOn));
        }
        return Optional.of(rank(schoolId, teacherId, wish));
    }

    /** The ranking itself, of what is given alone. */
    static Ranking rank(
            UUID teacherId,
            List<OpenDeficit> open,
            List<PublishedOffer> offers,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Integer budget,
            Weights weights) {
        List<RankedOffer> ranked = new Ranker(weights, open, startsOn, endsOn, budget).rank(offers);
        SuggestedSet set = SetBuilder.of(ranked, open, budget);
        Set<UUID> suggested = Set.copyOf(set.offers());
        Set<OpenDeficit> coverable = new HashSet<>();
        ranked.forEach(offer -> coverable.addAll(offer.covers()));
        return new Ranking(
                teacherId,
                startsOn,
                endsOn,
                budget,
                open,
                ranked.stream()
                        .map(offer -> suggested.contains(offer.offer().id()) ? offer.suggested() : offer)
                        .toList(),
                set,
                open.stream().filter(deficit -> !coverable.contains(deficit)).toList());
    }

    private LocalDate startsOn(String schoolId, Wish wish) {
        LocalDate wished = wish.startsOn();
        return wished == null ? directory.today(schoolId) : wished;
    }

    private LocalDate endsOn(LocalDate startsOn, Wish wish) {
        LocalDate wished = wish.endsOn();
        return wished == null ? startsOn.plusMonths(weights.months()).minusDays(1) : wished;
    }
}

package org.metodika.program.offers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Предложение обучения в каталоге (B09, B10, B34). A draft becomes published, a published one may be withdrawn, and what was
 * withdrawn may be published again, as courses come back each year. What is published stays complete however it is changed.
 *
 * @param draftedOn day it entered the catalogue, in UTC
 * @param reason why it was withdrawn; null where it is not
 */
public record Offer(
        OfferId id,
        LocalDate draftedOn,
        OfferFacts facts,
        OfferStatus status,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 2_000;

    /** Enters an offer in the catalogue. */
    public static Decision<OfferEvent> draft(OfferId id, LocalDate today, OfferFacts facts) {
        List<Flaw> flaws = facts.flaws();
        return flaws.isEmpty()
                ? Decision.accepted(new OfferEvent.Drafted(id, today, facts))
                : Decision.rejected(new OfferRejection.InvalidContent(flaws));
    }

    /**
     * Brings an offer into the catalogue as its provider says it, new or not; and publishes a draft where that is wanted. What
     * the methodist withdrew stays withdrawn.
     *
     * @param present the offer as it is; null for a new one
     */
    public static Decision<OfferEvent> enter(
            OfferId id, LocalDate today, @Nullable Offer present, OfferFacts facts, boolean publish) {
        Decision<OfferEvent> entered = present == null ? draft(id, today, facts) : present.change(facts);
        boolean draft = present == null || present.status == OfferStatus.DRAFT;
        if (!publish || !draft || !(entered instanceof Decision.Accepted<OfferEvent>(var events))) {
            return entered;
        }
        List<Flaw> missing = facts.missing();
        return missing.isEmpty()
                ? Decision.accepted(Stream.concat(events.stream(), Stream.of(new OfferEvent.Published()))
                        .toList())
                : Decision.rejected(new OfferRejection.OfferIncomplete(missing));
    }

    /** Replaces what it says; the same changes nothing. */
    public Decision<OfferEvent> change(OfferFacts to) {
        List<Flaw> flaws = to.flaws();
        if (!flaws.isEmpty()) {
            return Decision.rejected(new OfferRejection.InvalidContent(flaws));
        }
        List<Flaw> missing = to.missing();
        if (status == OfferStatus.PUBLISHED && !missing.isEmpty()) {
            return Decision.rejected(new OfferRejection.OfferIncomplete(missing));
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new OfferEvent.Changed(to));
    }

    /** Lets programs draw from it. */
    public Decision<OfferEvent> publish() {
        if (status == OfferStatus.PUBLISHED) {
            return Decision.rejected(new OfferRejection.OfferAlreadyPublished());
        }
        List<Flaw> missing = facts.missing();
        return missing.isEmpty()
                ? Decision.accepted(new OfferEvent.Published())
                : Decision.rejected(new OfferRejection.OfferIncomplete(missing));
    }

    /** Takes it back; programs that refer to it keep what they say. */
    public Decision<OfferEvent> withdraw(String why) {
        if (status == OfferStatus.WITHDRAWN) {
            return Decision.rejected(new OfferRejection.OfferAlreadyWithdrawn());
        }
        if (why.isBlank()) {
            return Decision.rejected(new OfferRejection.ReasonMissing());
        }
        List<Flaw> flaws = new ArrayList<>();
        Texts.limit(flaws, "/reason", why, LONGEST_REASON);
        return flaws.isEmpty()
                ? Decision.accepted(new OfferEvent.Withdrawn(why.strip()))
                : Decision.rejected(new OfferRejection.InvalidContent(flaws));
    }

    /** The offer that an event enters in the catalogue. */
    public static Offer from(OfferEvent first) {
        if (first instanceof OfferEvent.Drafted(OfferId id, LocalDate on, OfferFacts facts)) {
            return new Offer(id, on, facts, OfferStatus.DRAFT, null);
        }
        throw new IllegalStateException("An offer can't begin with " + first);
    }

    /** The offer after an event. */
    public Offer after(OfferEvent event) {
        return switch (event) {
            case OfferEvent.Drafted drafted -> from(drafted);
            case OfferEvent.Changed(OfferFacts to) -> new Offer(id, draftedOn, to, status, reason);
            case OfferEvent.Published() -> new Offer(id, draftedOn, facts, OfferStatus.PUBLISHED, null);
            case OfferEvent.Withdrawn(String why) -> new Offer(id, draftedOn, facts, OfferStatus.WITHDRAWN, why);
        };
    }
}

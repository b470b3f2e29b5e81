package org.metodika.program.partners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.partner.PartnerCatalogue;
import org.metodika.contracts.partner.PartnerChanged;
import org.metodika.contracts.partner.PartnerLinkState;
import org.metodika.contracts.partner.PartnerLinked;
import org.metodika.contracts.partner.PartnerRegistered;
import org.metodika.contracts.partner.PartnerState;
import org.metodika.contracts.partner.PartnerUnlinked;
import org.metodika.contracts.partner.PartnershipEnded;
import org.metodika.contracts.partner.PartnershipResumed;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Events of partners as messages of the contract: events without names and contacts, the state with them. */
public final class PartnerMessages implements AggregateMessages<Partner, PartnerEvent> {

    @Override
    public Message<?> event(Partner after, PartnerEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        String kind = after.facts().kind().name();
        Agreement agreement = after.facts().agreement();
        var signedOn = agreement == null ? null : agreement.date();
        var validUntil = agreement == null ? null : agreement.validUntil();
        return switch (event) {
            case PartnerEvent.PartnerRegistered registered ->
                new Message<>(
                        PartnerCatalogue.PARTNER_REGISTERED,
                        new PartnerRegistered(id, school, kind, signedOn, validUntil, by));
            case PartnerEvent.PartnerChanged changed ->
                new Message<>(
                        PartnerCatalogue.PARTNER_CHANGED,
                        new PartnerChanged(id, school, kind, signedOn, validUntil, by));
            case PartnerEvent.PartnerLinked(var link) ->
                new Message<>(
                        PartnerCatalogue.PARTNER_LINKED,
                        new PartnerLinked(id, school, link.id(), link.kind().name(), link.refId(), link.date(), by));
            case PartnerEvent.PartnerUnlinked(var link) ->
                new Message<>(
                        PartnerCatalogue.PARTNER_UNLINKED,
                        new PartnerUnlinked(id, school, link.id(), link.kind().name(), link.refId(), by));
            case PartnerEvent.PartnershipEnded(var on, var reason) ->
                new Message<>(PartnerCatalogue.PARTNERSHIP_ENDED, new PartnershipEnded(id, school, on, by));
            case PartnerEvent.PartnershipResumed(var on) ->
                new Message<>(PartnerCatalogue.PARTNERSHIP_RESUMED, new PartnershipResumed(id, school, on, by));
        };
    }

    @Override
    public Message<?> state(Partner partner) {
        PartnerFacts facts = partner.facts();
        Agreement agreement = facts.agreement();
        Partner.Ending ending = partner.ending();
        return new Message<>(
                PartnerCatalogue.PARTNER_STATE,
                new PartnerState(
                        partner.id(),
                        partner.schoolId(),
                        facts.name(),
                        facts.kind().name(),
                        facts.contactPerson(),
                        facts.contacts(),
                        agreement == null ? null : agreement.number(),
                        agreement == null ? null : agreement.date(),
                        agreement == null ? null : agreement.validUntil(),
                        facts.note(),
                        partner.links().stream().map(PartnerMessages::state).toList(),
                        ending == null ? null : ending.on(),
                        ending == null ? null : ending.reason()));
    }

    private static PartnerLinkState state(PartnerLink link) {
        return new PartnerLinkState(
                link.id(), link.kind().name(), link.refId(), link.title(), link.date(), link.role());
    }
}

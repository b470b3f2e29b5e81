package org.metodika.program.acts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.act.ActAnnulled;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.contracts.act.ActCorrected;
import org.metodika.contracts.act.ActRegistered;
import org.metodika.contracts.act.ActReinstated;
import org.metodika.contracts.act.ActRepealAnnulled;
import org.metodika.contracts.act.ActRepealed;
import org.metodika.contracts.act.ActState;
import org.metodika.contracts.act.ActSuperseded;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Acts as messages of the contract: events without titles and reasons, which may name people; the state with them. */
public final class ActMessages implements AggregateMessages<Act, ActEvent> {

    @Override
    public Message<?> event(Act after, ActEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        String kind = after.facts().kind().name();
        ActFacts facts = after.facts();
        UUID replaces = value(after.replaces());
        return switch (event) {
            case ActEvent.ActRegistered registered ->
                new Message<>(
                        ActCatalogue.ACT_REGISTERED,
                        new ActRegistered(
                                id,
                                school,
                                kind,
                                facts.number(),
                                facts.date(),
                                facts.validFrom(),
                                facts.validUntil(),
                                replaces,
                                by));
            case ActEvent.ActCorrected corrected ->
                new Message<>(
                        ActCatalogue.ACT_CORRECTED,
                        new ActCorrected(
                                id,
                                school,
                                kind,
                                facts.number(),
                                facts.date(),
                                facts.validFrom(),
                                facts.validUntil(),
                                replaces,
                                corrected.changed(),
                                by));
            case ActEvent.ActSuperseded(var successor, var from) ->
                new Message<>(
                        ActCatalogue.ACT_SUPERSEDED, new ActSuperseded(id, school, kind, successor.value(), from));
            case ActEvent.ActReinstated(var successor) ->
                new Message<>(ActCatalogue.ACT_REINSTATED, new ActReinstated(id, school, kind, successor.value()));
            case ActEvent.ActRepealed repealed ->
                new Message<>(ActCatalogue.ACT_REPEALED, new ActRepealed(id, school, kind, repealed.from(), by));
            case ActEvent.ActRepealAnnulled annulled ->
                new Message<>(
                        ActCatalogue.ACT_REPEAL_ANNULLED, new ActRepealAnnulled(id, school, kind, annulled.from(), by));
            case ActEvent.ActAnnulled annulled ->
                new Message<>(ActCatalogue.ACT_ANNULLED, new ActAnnulled(id, school, kind, replaces, by));
        };
    }

    @Override
    public Message<?> state(Act act) {
        return new Message<>(ActCatalogue.ACT_STATE, content(act));
    }

    static ActState content(Act act) {
        ActFacts facts = act.facts();
        Act.Successor successor = act.successor();
        Act.Repeal repeal = act.repeal();
        Act.Annulment annulment = act.annulment();
        return new ActState(
                act.id().value(),
                act.schoolId(),
                facts.kind().name(),
                facts.number(),
                facts.date(),
                facts.title(),
                facts.validFrom(),
                facts.validUntil(),
                value(act.replaces()),
                successor == null ? null : successor.id().value(),
                successor == null ? null : successor.from(),
                repeal == null ? null : repeal.from(),
                repeal == null ? null : repeal.ground(),
                annulment == null ? null : annulment.reason());
    }

    private static @Nullable UUID value(@Nullable ActId id) {
        return id == null ? null : id.value();
    }
}

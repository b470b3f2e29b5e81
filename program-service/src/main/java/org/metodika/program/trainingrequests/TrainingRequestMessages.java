package org.metodika.program.trainingrequests;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingrequest.TrainingAsked;
import org.metodika.contracts.trainingrequest.TrainingAskedChanged;
import org.metodika.contracts.trainingrequest.TrainingAskedEndedByDismissal;
import org.metodika.contracts.trainingrequest.TrainingAskedSettled;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestChanged;
import org.metodika.contracts.trainingrequest.TrainingRequestEndedByDismissal;
import org.metodika.contracts.trainingrequest.TrainingRequestEnteredCampaign;
import org.metodika.contracts.trainingrequest.TrainingRequestMade;
import org.metodika.contracts.trainingrequest.TrainingRequestPlaced;
import org.metodika.contracts.trainingrequest.TrainingRequestPrioritised;
import org.metodika.contracts.trainingrequest.TrainingRequestSettled;
import org.metodika.contracts.trainingrequest.TrainingRequestStateInFull;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.supports.ids.Ground;

/**
 * Tells the platform what happens to training requests: ids, days and codes in the events, the texts on the state topic. What follows
 * from a conclusion has events of its own, which name it.
 */
public final class TrainingRequestMessages implements AggregateMessages<TrainingRequest, TrainingRequestEvent> {

    @Override
    public Message<?> event(TrainingRequest after, TrainingRequestEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        UUID teacher = after.teacher();
        return switch (event) {
            case TrainingRequestEvent.EnteredCampaign(var year) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_ENTERED_CAMPAIGN,
                        new TrainingRequestEnteredCampaign(id, school, teacher, year));
            case TrainingRequestEvent.Prioritised(var priority) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_PRIORITISED,
                        new TrainingRequestPrioritised(id, school, teacher, priority.name(), by));
            case TrainingRequestEvent.Placed(var to) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_PLACED,
                        new TrainingRequestPlaced(
                                id,
                                school,
                                teacher,
                                to.planYear(),
                                to.group(),
                                to.standing().name(),
                                to.on()));
            case TrainingRequestEvent.Made _,
                    TrainingRequestEvent.TopicChanged _,
                    TrainingRequestEvent.Ended _,
                    TrainingRequestEvent.EndedByDismissal _ ->
                after.ground() == null
                        ? ofOrganisation(after, event, by)
                        : ofConclusion(after, event, after.ground(), by);
        };
    }

    private static Message<?> ofConclusion(
            TrainingRequest after, TrainingRequestEvent event, Ground ground, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        UUID teacher = after.teacher();
        UUID conclusion = ground.conclusion();
        UUID support = ground.support();
        List<UUID> deficits = after.deficits();
        return switch (event) {
            case TrainingRequestEvent.Made _ ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_MADE,
                        new TrainingRequestMade(id, school, teacher, conclusion, support, deficits, by));
            case TrainingRequestEvent.TopicChanged _ ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_CHANGED,
                        new TrainingRequestChanged(id, school, teacher, conclusion, support, deficits, by));
            case TrainingRequestEvent.Ended(var outcome, var what) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_SETTLED,
                        new TrainingRequestSettled(
                                id, school, teacher, conclusion, support, deficits, outcome.name(), what.on(), by));
            case TrainingRequestEvent.EndedByDismissal(var on) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_ENDED_BY_DISMISSAL,
                        new TrainingRequestEndedByDismissal(id, school, teacher, conclusion, support, deficits, on));
            default -> throw new IllegalArgumentException("Told alike of all requests: " + event);
        };
    }

    private static Message<?> ofOrganisation(TrainingRequest after, TrainingRequestEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        UUID teacher = after.teacher();
        int campaign = Objects.requireNonNull(after.campaign(), "organisations ask in a campaign");
        String source = after.source().name();
        String priority = after.priority().name();
        List<UUID> deficits = after.deficits();
        return switch (event) {
            case TrainingRequestEvent.Made _ ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_ASKED,
                        new TrainingAsked(id, school, teacher, campaign, source, priority, deficits, by));
            case TrainingRequestEvent.TopicChanged _ ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_ASKED_CHANGED,
                        new TrainingAskedChanged(id, school, teacher, campaign, source, priority, deficits, by));
            case TrainingRequestEvent.Ended(var outcome, var what) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_ASKED_SETTLED,
                        new TrainingAskedSettled(
                                id, school, teacher, campaign, source, deficits, outcome.name(), what.on(), by));
            case TrainingRequestEvent.EndedByDismissal(var on) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_ASKED_ENDED_BY_DISMISSAL,
                        new TrainingAskedEndedByDismissal(id, school, teacher, campaign, source, deficits, on));
            default -> throw new IllegalArgumentException("Told alike of all requests: " + event);
        };
    }

    @Override
    public Message<?> state(TrainingRequest request) {
        Ground ground = request.ground();
        TrainingRequest.Settlement settlement = request.settlement();
        Placement placement = request.placement();
        return new Message<>(
                TrainingRequestCatalogue.TRAINING_REQUEST_STATE_IN_FULL,
                new TrainingRequestStateInFull(
                        request.id(),
                        request.schoolId(),
                        request.teacher(),
                        ground == null ? null : ground.conclusion(),
                        ground == null ? null : ground.support(),
                        request.source().name(),
                        request.priority().name(),
                        request.campaign(),
                        request.deficits(),
                        request.topic(),
                        request.madeOn(),
                        request.revision(),
                        request.status().name(),
                        settlement == null ? null : settlement.on(),
                        settlement == null ? null : settlement.note(),
                        placement == null ? null : placement.planYear(),
                        placement == null ? null : placement.group(),
                        placement == null ? null : placement.standing().name(),
                        placement == null ? null : placement.on(),
                        placement == null ? null : placement.because()));
    }
}

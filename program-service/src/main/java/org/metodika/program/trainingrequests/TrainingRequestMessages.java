package org.metodika.program.trainingrequests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestChanged;
import org.metodika.contracts.trainingrequest.TrainingRequestEndedByDismissal;
import org.metodika.contracts.trainingrequest.TrainingRequestMade;
import org.metodika.contracts.trainingrequest.TrainingRequestSettled;
import org.metodika.contracts.trainingrequest.TrainingRequestState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.supports.ids.Ground;

/** Tells the platform what happens to training requests: ids, days and codes in the events, the texts on the state topic. */
public final class TrainingRequestMessages implements AggregateMessages<TrainingRequest, TrainingRequestEvent> {

    @Override
    public Message<?> event(TrainingRequest after, TrainingRequestEvent event, @Nullable UUID by) {
        UUID id = after.id();
        Ground ground = after.ground();
        return switch (event) {
            case TrainingRequestEvent.Made _ ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_MADE,
                        new TrainingRequestMade(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                ground.conclusion(),
                                ground.support(),
                                after.deficits(),
                                by));
            case TrainingRequestEvent.TopicChanged _ ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_CHANGED,
                        new TrainingRequestChanged(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                ground.conclusion(),
                                ground.support(),
                                after.deficits(),
                                by));
            case TrainingRequestEvent.Ended(var outcome, var what) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_SETTLED,
                        new TrainingRequestSettled(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                ground.conclusion(),
                                ground.support(),
                                after.deficits(),
                                outcome.name(),
                                what.on(),
                                by));
            case TrainingRequestEvent.EndedByDismissal(var on) ->
                new Message<>(
                        TrainingRequestCatalogue.TRAINING_REQUEST_ENDED_BY_DISMISSAL,
                        new TrainingRequestEndedByDismissal(
                                id,
                                after.schoolId(),
                                after.teacher(),
                                ground.conclusion(),
                                ground.support(),
                                after.deficits(),
                                on));
        };
    }

    @Override
    public Message<?> state(TrainingRequest request) {
        TrainingRequest.Settlement settlement = request.settlement();
        return new Message<>(
                TrainingRequestCatalogue.TRAINING_REQUEST_STATE,
                new TrainingRequestState(
                        request.id(),
                        request.schoolId(),
                        request.teacher(),
                        request.ground().conclusion(),
                        request.ground().support(),
                        request.deficits(),
                        request.topic(),
                        request.madeOn(),
                        request.revision(),
                        request.status().name(),
                        settlement == null ? null : settlement.on(),
                        settlement == null ? null : settlement.note()));
    }
}

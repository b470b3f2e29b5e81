package org.metodika.monitoring.watchrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.contracts.measure.MeasureCatalogue;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.Projection;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps {@link PartakingRow}s by following all that people may take part in, with one consumer: each kind is rare. Keys of different
 * topics never meet.
 */
public final class PartakingProjection implements Projection {

    private final Map<String, StateProjection<?, PartakingRow>> byTopic = new LinkedHashMap<>();
    private final List<Topic> topics;
    private final String collection;

    public PartakingProjection(MongoOperations mongo, ContractJson json) {
        follow(ParticipationCatalogue.PARTICIPATION_STATE, PartakingRow::of, mongo, json);
        follow(new StateProjection<>(
                        "partakings",
                        TrainingRequestCatalogue.TRAINING_REQUEST_STATE,
                        PartakingRow.class,
                        PartakingRow::of,
                        mongo,
                        json)
                .or(TrainingRequestCatalogue.TRAINING_REQUEST_STATE_IN_FULL, PartakingRow::of));
        follow(SupportCatalogue.SUPPORT_STATE, PartakingRow::of, mongo, json);
        follow(RouteCatalogue.ROUTE_STATE, PartakingRow::of, mongo, json);
        follow(MeasureCatalogue.SUPPORT_MEASURE_STATE, PartakingRow::of, mongo, json);
        follow(
                SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATE,
                school -> PartakingRow.of(school.schoolId() + "-" + school.schoolYear(), school),
                mongo,
                json);
        this.topics = byTopic.values().stream()
                .flatMap(part -> part.topics().stream())
                .toList();
        this.collection = mongo.getCollectionName(PartakingRow.class);
    }

    private <T extends Record> void follow(
            MessageType<T> type, Function<T, @Nullable PartakingRow> toRow, MongoOperations mongo, ContractJson json) {
        follow(new StateProjection<>("partakings", type, PartakingRow.class, toRow, mongo, json));
    }

    private void follow(StateProjection<?, PartakingRow> part) {
        part.topics().forEach(topic -> byTopic.put(topic.name(), part));
    }

    @Override
    public String name() {
        return "partakings";
    }

    @Override
    public List<Topic> topics() {
        return topics;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        each(batch, StateProjection::apply);
    }

    @Override
    public void applyAnew(String fresh, List<Incoming> batch) throws FollowerFailure {
        each(batch, (part, one) -> part.applyAnew(fresh, one));
    }

    @FunctionalInterface
    private interface Way {
        void apply(StateProjection<?, PartakingRow> part, List<Incoming> one) throws FollowerFailure;
    }

    /** One by one, so that it is known which message of the batch fails. */
    private void each(List<Incoming> batch, Way way) throws FollowerFailure {
        for (int i = 0; i < batch.size(); i++) {
            StateProjection<?, PartakingRow> part = byTopic.get(batch.get(i).topic());
            if (part == null) {
                continue;
            }
            try {
                way.apply(part, List.of(batch.get(i)));
            } catch (FollowerFailure failure) {
                throw failure.getCause() instanceof RuntimeException reason ? new FollowerFailure(i, reason) : failure;
            }
        }
    }
}

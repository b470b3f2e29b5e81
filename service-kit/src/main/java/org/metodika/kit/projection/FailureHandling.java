package org.metodika.kit.projection;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Topic;
import org.metodika.kit.problem.Outages;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to a message that fails: not understood, a dead letter at once; database or broker away, tried for ever; a bug,
 * five tries and then a dead letter. There are no retry topics, since they would lose the order.
 */
public final class FailureHandling {

    private static final int TRIES = 5;
    private static final Duration STEP = Duration.ofMillis(100);

    private final KafkaOperations<String, byte[]> kafka;
    private final DeadLetters register;
    private final long step;

    public FailureHandling(KafkaOperations<String, byte[]> kafka, DeadLetters register) {
        this(kafka, register, STEP);
    }

    /** @param step what the pauses between tries are multiples of */
    FailureHandling(KafkaOperations<String, byte[]> kafka, DeadLetters register, Duration step) {
        this.kafka = kafka;
        this.register = register;
        this.step = step.toMillis();
    }

    CommonErrorHandler of(Follower follower, String group) {
        DefaultErrorHandler handler = new DefaultErrorHandler(new ToDeadLetters(follower, group), forBugs());
        handler.setBackOffFunction((message, failure) -> Outages.is(failure) ? forOutages() : forBugs());
        handler.addNotRetryableExceptions(UndecodableMessage.class);
        handler.setResetStateOnExceptionChange(true);
        return handler;
    }

    private ExponentialBackOff forOutages() {
        ExponentialBackOff backOff = new ExponentialBackOff(5 * step, 2);
        backOff.setMaxInterval(50 * step);
        return backOff;
    }

    private ExponentialBackOffWithMaxRetries forBugs() {
        ExponentialBackOffWithMaxRetries backOff = new ExponentialBackOffWithMaxRetries(TRIES - 1);
        backOff.setInitialInterval(2 * step);
        backOff.setMultiplier(3);
        return backOff;
    }

    /** Publishes the message to the dead-letter topic of the group and notes it in the register. */
    private final class ToDeadLetters implements ConsumerAwareRecordRecoverer {
        private final Follower follower;
        private final DeadLetterPublishingRecoverer publisher;

        ToDeadLetters(Follower follower, String group) {
            this.follower = follower;
            this.publisher = new DeadLetterPublishingRecoverer(
                    kafka, (message, failure) -> new TopicPartition(deadLetters(message.topic(), group), 0));
            publisher.setFailIfSendResultIsError(true);
        }

        @Override
        public void accept(
                ConsumerRecord<?, ?> message, @Nullable Consumer<?, ?> consumer, @Nullable Exception failure) {
            Exception reason = failure == null ? new IllegalStateException("Failed for no known reason") : failure;
            publisher.accept(message, consumer, reason);
            register.record(follower.name(), message, reason);
        }

        private String deadLetters(String topic, String group) {
            return follower.topics().stream()
                    .filter(followed -> followed.name().equals(topic))
                    .map((Topic followed) -> followed.deadLetters(group))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(follower.name() + " does not follow " + topic));
        }
    }
}

package org.metodika.test;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.springframework.beans.factory.BeanFactory;

/** The topics as a test sees them: feeds a service with the events of others and listens to what it publishes. */
public final class Topics implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;
    private final Admin admin;
    private final ConsumerProgress progress;
    private final @Nullable Stillness stillness;

    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers, "client.id", "test-kit-topics"));
        this.progress = new ConsumerProgress(admin);
        this.stillness = null;
    }

    private Topics(Topics shared, BeanFactory service) {
        this.bootstrapServers = shared.bootstrapServers;
        this.producer = shared.producer;
        this.admin = shared.admin;
        this.progress = shared.progress;
        this.stillness = new Stillness(service, progress);
    }

    /** The same topics as the tests of this service see them; over the same connections. */
    Topics of(BeanFactory service) {
        return new Topics(this, service);
    }

    /**
     * Publishes a message exactly as the relay of the topic's owner does.
     *
     * @param key id of the aggregate
     * @param sequence number of the event within its aggregate, from 1
     * @return what was sent, e.g. to be sent a second time
     */
    public <T extends Record> OutgoingMessage publish(MessageType<T> type, Object key, T data, long sequence) {
        return message(type, key, data, sequence).send();
    }

    /** A message still to be changed and sent. */
    public <T extends Record> OutgoingMessage message(MessageType<T> type, Object key, T data, long sequence) {
        return new OutgoingMessage(this::send, type, key.toString(), sequence, Json.CONTRACT.writeValueAsBytes(data));
    }

    /** Says on a state topic that the aggregate is gone: a record without a value. */
    public OutgoingMessage publishGone(MessageType<?> type, Object key, long sequence) {
        if (type.topic().kind() != Topic.Kind.STATE) {
            throw new IllegalArgumentException(type.name() + " is no state");
        }
        return new OutgoingMessage(this::send, type, key.toString(), sequence, null).send();
    }

    /** A message of this type whose value is not what the type promises; null for none. */
    public OutgoingMessage broken(MessageType<?> type, Object key, byte @Nullable [] value, long sequence) {
        return new OutgoingMessage(this::send, type, key.toString(), sequence, value);
    }

    /** Listens to these topics from now on: what the service has done until now is sent before. */
    public PublishedEvents record(Topic... topics) {
        if (stillness != null) {
            stillness.awaitSent();
        }
        return new PublishedEvents(
                bootstrapServers, Arrays.stream(topics).map(Topic::name).toList(), stillness);
    }

    /**
     * Waits until every running consumer group has digested all that the topics hold now, what the service has just decided included; for
     * proving that an event changed nothing. Fails when nobody consumes one of them.
     */
    public void awaitConsumed(Topic... topics) {
        awaitConsumed(Duration.ofSeconds(20), topics);
    }

    /** The same with another patience. */
    public void awaitConsumed(Duration patience, Topic... topics) {
        if (stillness != null) {
            stillness.awaitSent();
        }
        progress.await(patience, Arrays.stream(topics).map(Topic::name).toList());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        admin.close(Duration.ofSeconds(2));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending to " + message.topic(), e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not take a message for " + message.topic(), e);
        }
    }
}

package org.metodika.kit.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends with acknowledgement of all replicas and an idempotent producer, so that the broker itself makes no duplicates. */
public final class KafkaSender implements Relay.Sender, AutoCloseable {

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final Envelope envelope;

    /** @param connection settings that lead to the brokers; what matters for the guarantees is set here */
    public KafkaSender(String service, Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        this.producers = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.kafka = new KafkaTemplate<>(producers);
        this.envelope = new Envelope(service);
    }

    @Override
    public CompletableFuture<?> send(String aggregate, String aggregateId, OutboxEntry entry) {
        try {
            return kafka.send(envelope.record(aggregate, aggregateId, entry));
        } catch (RuntimeException away) {
            return CompletableFuture.failedFuture(away);
        }
    }

    @Override
    public void close() {
        producers.destroy();
    }
}

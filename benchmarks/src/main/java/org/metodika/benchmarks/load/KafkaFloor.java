package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What the broker gives: messages acknowledged by all replicas, one after another per sender; and how fast they are read. */
final class KafkaFloor {

    private static final String TOPIC = "bench";
    private static final int PARTITIONS = 3;
    /** As large as the state of a checkpoint with its headers. */
    private static final int SIZE = 900;

    private static final Duration POLL = Duration.ofMillis(200);

    private final Session session;

    KafkaFloor(Session session) {
        this.session = session;
    }

    void measure() throws InterruptedException {
        createTopic();
        long sent;
        // As the relay of a service sends.
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        session.platform().kafka(),
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        2),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            byte[] value = value();
            Measured produced = session.run(
                    "Kafka, produce",
                    session.pace().load(Bench.CONNECTIONS),
                    number -> () -> producer.send(new ProducerRecord<>(TOPIC, value))
                            .get()
                            .hasOffset());
            session.found(Figure.floor(
                    "Kafka: produce, %d senders, each awaits its acknowledgement".formatted(Bench.CONNECTIONS),
                    "messages",
                    produced));
            sent = produced.operations();
        }
        session.says("Kafka, consume …");
        session.found(Figure.floor("Kafka: consume from the beginning", "messages", consume(sent)));
    }

    private void createTopic() throws InterruptedException {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", session.platform().kafka()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker makes no topic", e);
        }
    }

    private Measured consume(long count) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", session.platform().kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Histogram polls = Measured.histogram();
            long begin = System.nanoTime();
            long read = 0;
            while (read < count) {
                read += consumer.poll(POLL).count();
            }
            long took = System.nanoTime() - begin;
            polls.recordValueWithCount(Math.max(1, took / Math.max(1, read)), read);
            return new Measured(Duration.ofNanos(took), polls, 0, "");
        }
    }

    /** Not of one letter: it is compressed on its way. */
    private static byte[] value() {
        byte[] value = new byte[SIZE];
        new Random(SIZE).nextBytes(value);
        return value;
    }
}

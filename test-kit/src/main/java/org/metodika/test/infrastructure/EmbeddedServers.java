package org.metodika.test.infrastructure;

import java.util.Map;
import org.metodika.local.store.DocumentStore;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker and the document store of one machine inside this process, on free ports of the loopback address. */
final class EmbeddedServers implements Servers {

    private final EmbeddedKafkaBroker kafka;
    private final DocumentStore store;

    private EmbeddedServers(EmbeddedKafkaBroker kafka, DocumentStore store) {
        this.kafka = kafka;
        this.store = store;
    }

    static EmbeddedServers start() {
        EmbeddedKafkaBroker kafka = new EmbeddedKafkaKraftBroker(1, 1)
                .brokerProperties(Map.of(
                        "auto.create.topics.enable",
                        "false",
                        "group.initial.rebalance.delay.ms",
                        "0",
                        "offsets.topic.num.partitions",
                        "1",
                        "transaction.state.log.num.partitions",
                        "1",
                        // The default buffer of 128 MB is a tenth of the heap of a test process.
                        "log.cleaner.dedupe.buffer.size",
                        "4194304"));
        kafka.afterPropertiesSet();
        return new EmbeddedServers(kafka, DocumentStore.inMemory(0));
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.getBrokersAsString();
    }

    @Override
    public String mongoAddress() {
        return store.uri();
    }

    @Override
    public void close() {
        kafka.destroy();
        store.close();
    }
}

package org.metodika.test.infrastructure;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker and mongo-java-server inside this process, on free ports of the loopback address. */
final class EmbeddedServers implements Servers {

    private final EmbeddedKafkaBroker kafka;
    private final MongoServer mongo;
    private final String mongoAddress;

    private EmbeddedServers(EmbeddedKafkaBroker kafka, MongoServer mongo, String mongoAddress) {
        this.kafka = kafka;
        this.mongo = mongo;
        this.mongoAddress = mongoAddress;
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
        MongoServer mongo = new MongoServer(new MemoryBackend());
        mongo.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new EmbeddedServers(kafka, mongo, mongo.getConnectionString());
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.getBrokersAsString();
    }

    @Override
    public String mongoAddress() {
        return mongoAddress;
    }

    @Override
    public void close() {
        kafka.destroy();
        mongo.shutdownNow();
    }
}

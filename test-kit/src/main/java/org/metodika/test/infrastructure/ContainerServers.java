package org.metodika.test.infrastructure;

import java.time.Duration;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The real servers in containers. */
final class ContainerServers implements Servers {

    /** A busy machine needs more than the usual minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final KafkaContainer kafka;
    private final MongoDBContainer mongo;

    private ContainerServers(KafkaContainer kafka, MongoDBContainer mongo) {
        this.kafka = kafka;
        this.mongo = mongo;
    }

    // The containers live as long as this process: close() or, after a crash, Testcontainers' reaper ends them.
    @SuppressWarnings("resource")
    static ContainerServers start(InfrastructureSettings settings) {
        KafkaContainer kafka = new KafkaContainer(
                        DockerImageName.parse(settings.kafkaImage()).asCompatibleSubstituteFor("apache/kafka"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withStartupTimeout(PATIENCE);
        MongoDBContainer mongo = new MongoDBContainer(
                        DockerImageName.parse(settings.mongoImage()).asCompatibleSubstituteFor("mongo"))
                .withStartupTimeout(PATIENCE);
        ContainerServers servers = new ContainerServers(kafka, mongo);
        try {
            Startables.deepStart(kafka, mongo).join();
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
        return servers;
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String mongoAddress() {
        return mongo.getConnectionString();
    }

    @Override
    public void close() {
        kafka.stop();
        mongo.stop();
    }
}

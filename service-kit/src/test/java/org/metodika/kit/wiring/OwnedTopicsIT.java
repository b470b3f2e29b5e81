package org.metodika.kit.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.kit.SharedBroker;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics of a service at its start, on a real broker. */
@ExtendWith(OutputCaptureExtension.class)
class OwnedTopicsIT {

    private final String present = "present-" + UUID.randomUUID();
    private final String another = "another-" + UUID.randomUUID();

    @Test
    void makesThoseThatAreNotThereAndLeavesTheOthers() throws Exception {
        make(present, 3);

        ownedTopics(3).afterSingletonsInstantiated();

        assertThat(partitions(present)).isEqualTo(3);
        assertThat(partitions(another)).isEqualTo(3);
    }

    @Test
    void leavesATopicWithMorePartitionsAsItIs() throws Exception {
        make(present, 12);

        ownedTopics(3).afterSingletonsInstantiated();

        assertThat(partitions(present)).isEqualTo(12);
    }

    @Test
    void refusesToAddPartitionsAndChangesNothing() throws Exception {
        make(present, 3);

        assertThatThrownBy(() -> ownedTopics(12).afterSingletonsInstantiated())
                .isInstanceOf(TopicWithFewerPartitions.class)
                .hasMessageContaining("The topic %s has 3 partitions and 12 are asked for".formatted(present));

        assertThat(partitions(present)).isEqualTo(3);
        try (Admin admin = Admin.create(broker())) {
            assertThat(admin.listTopics().names().get()).doesNotContain(another);
        }
    }

    @Test
    void stopsTheStartWithOneClearLine(CapturedOutput output) throws Exception {
        make(Service.TOPIC, 1);
        SpringApplication service = new SpringApplication(Service.class);
        service.setWebApplicationType(WebApplicationType.NONE);
        service.setRegisterShutdownHook(false);

        assertThatThrownBy(service::run).isInstanceOf(TopicWithFewerPartitions.class);

        assertThat(output.getOut())
                .contains("The topic %s has 1 partitions and 3 are asked for".formatted(Service.TOPIC))
                .contains("Set METODIKA_TOPICS_PARTITIONS back")
                .doesNotContain("\tat org.metodika");
        assertThat(partitions(Service.TOPIC)).isOne();
    }

    /** Commands go on without it. */
    @Test
    void aBrokerThatIsAwayDoesNotStopTheStart() {
        var nowhere = new KafkaAdmin(
                Map.of("bootstrap.servers", "127.0.0.1:1", "request.timeout.ms", 200, "default.api.timeout.ms", 300));
        var topics = new OwnedTopics(nowhere, List.of(new NewTopic(present, 3, (short) 1)));

        assertThatCode(topics::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    private OwnedTopics ownedTopics(int partitions) {
        return new OwnedTopics(
                new KafkaAdmin(broker()),
                List.of(new NewTopic(another, partitions, (short) 1), new NewTopic(present, partitions, (short) 1)));
    }

    private static void make(String topic, int partitions) throws Exception {
        try (Admin admin = Admin.create(broker())) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
        assertThat(partitions(topic)).isEqualTo(partitions);
    }

    /** A broker hears of a new topic a moment after it was made. */
    private static int partitions(String topic) {
        try (Admin admin = Admin.create(broker())) {
            return await().ignoreException(ExecutionException.class)
                    .until(
                            () -> admin.describeTopics(List.of(topic))
                                    .allTopicNames()
                                    .get()
                                    .get(topic)
                                    .partitions()
                                    .size(),
                            size -> true);
        }
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", SharedBroker.address());
    }

    /** A service whose only topic was made with other settings. */
    @Configuration(proxyBeanMethods = false)
    static class Service {
        static final String TOPIC = "of-the-service";

        @Bean
        KafkaAdmin kafkaAdmin() {
            return new KafkaAdmin(broker());
        }

        @Bean
        OwnedTopics topics(KafkaAdmin admin) {
            return new OwnedTopics(admin, List.of(new NewTopic(TOPIC, 3, (short) 1)));
        }
    }
}

package org.metodika.test.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.test.infrastructure.InfrastructureSettings.Mode;

class InfrastructureSettingsTest {

    @Test
    void nothingSaidMeansContainersWherePossible() {
        assertThat(settings(Map.of(), Map.of()))
                .isEqualTo(
                        new InfrastructureSettings(Mode.AUTO, "mongo:8", "apache/kafka:4.2.1", Duration.ofSeconds(60)));
    }

    @Test
    void aPropertyWinsOverTheEnvironment() {
        InfrastructureSettings settings = settings(
                Map.of("metodika.test.kafka-image", "mine/kafka:1"),
                Map.of(
                        "METODIKA_TEST_KAFKA_IMAGE", "theirs/kafka:1",
                        "METODIKA_TEST_MONGO_IMAGE", "theirs/mongo:1",
                        "METODIKA_TEST_INFRASTRUCTURE", "Embedded",
                        "METODIKA_TEST_PULL_SECONDS", "5"));

        assertThat(settings)
                .isEqualTo(new InfrastructureSettings(
                        Mode.EMBEDDED, "theirs/mongo:1", "mine/kafka:1", Duration.ofSeconds(5)));
    }

    @Test
    void aWrongWordIsSaidPlainly() {
        assertThatThrownBy(() -> settings(Map.of("metodika.test.infrastructure", "docker"), Map.of()))
                .hasMessage("metodika.test.infrastructure is 'docker'; it can be auto, containers, embedded");
        assertThatThrownBy(() -> settings(Map.of("metodika.test.pull-seconds", "soon"), Map.of()))
                .hasMessageContaining("'soon'");
    }

    private static InfrastructureSettings settings(Map<String, String> properties, Map<String, String> environment) {
        return InfrastructureSettings.from(properties::get, environment::get);
    }
}

package org.metodika.test.infrastructure;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts the tests may choose. Each setting is a system property ({@code metodika.test.kafka-image})
 * or an environment variable ({@code METODIKA_TEST_KAFKA_IMAGE}); the property wins.
 *
 * @param mode {@code infrastructure}: auto, containers or embedded
 * @param mongoImage {@code mongo-image}
 * @param kafkaImage {@code kafka-image}; must start like {@code apache/kafka}
 * @param pullWithin {@code pull-seconds}: how long all missing images together may take to come
 */
public record InfrastructureSettings(Mode mode, String mongoImage, String kafkaImage, Duration pullWithin) {

    /** Which infrastructure is wanted. */
    public enum Mode {
        /** Containers where an engine and the images are there, the embedded ones otherwise. */
        AUTO,
        /** Containers or failure; for a build that must prove the real servers. */
        CONTAINERS,
        /** The embedded ones, whatever is there. */
        EMBEDDED
    }

    static final String DEFAULT_MONGO_IMAGE = "mongo:8";
    static final String DEFAULT_KAFKA_IMAGE = "apache/kafka:4.2.1";

    /** The settings of this process. */
    public static InfrastructureSettings ofProcess() {
        return from(System::getProperty, System::getenv);
    }

    static InfrastructureSettings from(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        return new InfrastructureSettings(
                mode(value(properties, environment, "infrastructure", "auto")),
                value(properties, environment, "mongo-image", DEFAULT_MONGO_IMAGE),
                value(properties, environment, "kafka-image", DEFAULT_KAFKA_IMAGE),
                seconds(value(properties, environment, "pull-seconds", "60")));
    }

    private static String value(
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment,
            String name,
            String otherwise) {
        String property = properties.apply("metodika.test." + name);
        if (property != null && !property.isBlank()) {
            return property.trim();
        }
        String variable =
                environment.apply("METODIKA_TEST_" + name.replace('-', '_').toUpperCase(Locale.ROOT));
        return variable != null && !variable.isBlank() ? variable.trim() : otherwise;
    }

    private static Mode mode(String text) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("metodika.test.infrastructure is '" + text
                        + "'; it can be "
                        + Arrays.stream(Mode.values())
                                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static Duration seconds(String text) {
        try {
            return Duration.ofSeconds(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "metodika.test.pull-seconds is '" + text + "'; it must be a whole number of seconds", e);
        }
    }
}

package org.metodika.test.infrastructure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which infrastructure the tests get, and why. */
sealed interface Choice {

    /** One sentence for the log. */
    String reason();

    /** Real servers in containers. */
    record Containers(String reason) implements Choice {}

    /** Servers inside this process. */
    record Embedded(String reason) implements Choice {}

    /**
     * Decides.
     *
     * @throws IllegalStateException when containers were asked for and cannot be had
     */
    static Choice of(InfrastructureSettings settings, Engine engine, Clock clock) {
        return switch (settings.mode()) {
            case EMBEDDED -> new Embedded("asked for by the settings");
            case AUTO ->
                obstacle(settings, engine, clock)
                        .<Choice>map(Embedded::new)
                        .orElseGet(() -> new Containers("an engine answers and has the images"));
            case CONTAINERS -> {
                obstacle(settings, engine, clock).ifPresent(reason -> {
                    throw new IllegalStateException("Containers were asked for, but " + reason);
                });
                yield new Containers("asked for by the settings");
            }
        };
    }

    private static Optional<String> obstacle(InfrastructureSettings settings, Engine engine, Clock clock) {
        Optional<String> absence = engine.absence();
        if (absence.isPresent()) {
            return absence;
        }
        Instant end = clock.instant().plus(settings.pullWithin());
        for (String image : List.of(settings.kafkaImage(), settings.mongoImage())) {
            if (engine.has(image)) {
                continue;
            }
            Duration left = Duration.between(clock.instant(), end);
            Optional<String> failure = left.isPositive()
                    ? engine.pull(image, left)
                    : Optional.of("no time was left after pulling the others");
            if (failure.isPresent()) {
                return Optional.of(
                        "the image " + image + " is not on this machine and could not be pulled: " + failure.get());
            }
        }
        return Optional.empty();
    }
}

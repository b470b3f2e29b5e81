package org.metodika.test.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodika.test.infrastructure.InfrastructureSettings.Mode;

class ChoiceTest {

    private static final String KAFKA = "apache/kafka:4.2.1";
    private static final String MONGO = "mongo:8";

    private final FakeEngine engine = new FakeEngine();

    @Test
    void takesContainersWhereAnEngineHasTheImages() {
        engine.images.addAll(Set.of(KAFKA, MONGO));

        assertThat(choose(Mode.AUTO)).isEqualTo(new Choice.Containers("an engine answers and has the images"));
        assertThat(engine.pulled).isEmpty();
    }

    @Test
    void takesTheEmbeddedOnesWhereNoEngineAnswers() {
        engine.absence = "no container engine answers";

        assertThat(choose(Mode.AUTO)).isEqualTo(new Choice.Embedded("no container engine answers"));
    }

    @Test
    void pullsOnlyTheImagesThatAreMissing() {
        engine.images.add(KAFKA);
        engine.pullable.add(MONGO);

        assertThat(choose(Mode.AUTO)).isInstanceOf(Choice.Containers.class);
        assertThat(engine.pulled).containsExactly(MONGO);
    }

    @Test
    void takesTheEmbeddedOnesWhereAnImageDoesNotCome() {
        engine.images.add(KAFKA);

        assertThat(choose(Mode.AUTO).reason()).contains(MONGO).contains("no such registry");
        assertThat(choose(Mode.AUTO)).isInstanceOf(Choice.Embedded.class);
    }

    @Test
    void allImagesTogetherHaveOneTimeToCome() {
        engine.pullable.addAll(Set.of(KAFKA, MONGO));
        engine.pullTakes = Duration.ofSeconds(60);

        assertThat(choose(Mode.AUTO)).isInstanceOf(Choice.Embedded.class);
        assertThat(engine.pulled).containsExactly(KAFKA);
    }

    @Test
    void failsWhereContainersWereAskedForAndCannotBeHad() {
        engine.absence = "no container engine answers";

        assertThatThrownBy(() -> choose(Mode.CONTAINERS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Containers were asked for, but no container engine answers");
    }

    @Test
    void doesNotAskTheEngineWhereTheEmbeddedOnesWereAskedFor() {
        engine.images.addAll(Set.of(KAFKA, MONGO));

        assertThat(choose(Mode.EMBEDDED)).isEqualTo(new Choice.Embedded("asked for by the settings"));
        assertThat(engine.asked).isFalse();
    }

    private Choice choose(Mode mode) {
        return Choice.of(new InfrastructureSettings(mode, MONGO, KAFKA, Duration.ofSeconds(60)), engine, engine);
    }

    /** An engine whose pulls take time on its own clock. */
    private static final class FakeEngine extends Clock implements Engine {
        final Set<String> images = new HashSet<>();
        final Set<String> pullable = new HashSet<>();
        final List<String> pulled = new ArrayList<>();
        String absence = "";
        Duration pullTakes = Duration.ofSeconds(1);
        boolean asked;
        private Instant now = Instant.parse("2026-09-01T08:00:00Z");

        @Override
        public Optional<String> absence() {
            asked = true;
            return Optional.of(absence).filter(reason -> !reason.isEmpty());
        }

        @Override
        public boolean has(String image) {
            return images.contains(image);
        }

        @Override
        public Optional<String> pull(String image, Duration within) {
            now = now.plus(pullTakes);
            if (!pullable.contains(image)) {
                return Optional.of("no such registry");
            }
            pulled.add(image);
            return Optional.empty();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package org.metodika.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_EVENTS;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_REGISTERED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.school.SchoolRegistered;
import org.metodika.kit.outbox.Outbox;
import org.metodika.kit.outbox.OutboxEntry;
import org.metodika.kit.outbox.Pending;
import org.metodika.kit.outbox.Relay;
import org.metodika.test.infrastructure.Infrastructure;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A recording of a service asks its relay what is under way, however long that takes. */
class StillnessIT {

    /** Longer than a silence that anybody would wait for. */
    private static final Duration LONG = Duration.ofSeconds(1);

    private static Topics topics;

    private final String school = UUID.randomUUID().toString();
    private final StaticListableBeanFactory service = new StaticListableBeanFactory();
    private final Relay relay = new Relay(
            (aggregate, id, entry) -> {
                var data = new SchoolRegistered("1001", "A", "GENERAL", "Europe/Moscow");
                topics.publish(SCHOOL_REGISTERED, id, data, entry.sequence());
                return CompletableFuture.completedFuture(null);
            },
            Clock.systemUTC());

    StillnessIT() {
        service.addBean("relay", relay);
        relay.register(new SlowOutbox());
        relay.start();
    }

    @BeforeAll
    static void topics() {
        topics = new Topics(Infrastructure.shared().kafkaBootstrapServers());
    }

    @AfterAll
    static void closeTopics() {
        topics.close();
    }

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void nothingMoreIsSaidWhileSomethingIsToBeSent() {
        try (PublishedEvents events = topics.of(service).record(SCHOOL_EVENTS)) {
            relay.wake("school", school);

            assertThatThrownBy(events::none)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("school.registered.v1 #1");
        }
    }

    @Test
    void aRecordingBeginsWhenWhatWasDoneBeforeIsSent() {
        relay.wake("school", school);
        try (PublishedEvents events = topics.of(service).record(SCHOOL_EVENTS)) {
            events.none();
        }
    }

    /** One entry, found after a while. */
    private record SlowOutbox() implements Outbox {
        @Override
        public String aggregate() {
            return "school";
        }

        @Override
        public List<Pending> load(Collection<String> ids) {
            LockSupport.parkNanos(LONG.toNanos());
            String id = ids.iterator().next();
            var entry = new OutboxEntry(1, id, SCHOOL_REGISTERED.name(), Instant.EPOCH, "{}", id, null, null);
            return List.of(new Pending(id, List.of(entry), null));
        }

        @Override
        public List<Pending> loadStates(Collection<String> ids) {
            return List.of();
        }

        @Override
        public boolean remove(Map<String, Long> sentUpTo) {
            return true;
        }

        @Override
        public List<String> waitingSince(Instant moment, int limit) {
            return List.of();
        }
    }
}

package org.metodika.kit.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.checkpoint.CheckpointSelfMarked;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;

/** The smallest aggregate there is; on the wire it is dressed as a checkpoint, whose self mark is the count. */
public record Counter(UUID id, String school, int count) {

    public static final int LIMIT = 1_000_000;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /** What happens to a counter. */
    public sealed interface Event {
        record Started(UUID id, String school) implements Event {}

        record Added(int amount) implements Event {}
    }

    public record CounterIsFull(int limit) implements Rejection {}

    public static Decision<Event> start(UUID id, String school) {
        return Decision.accepted(new Event.Started(id, school));
    }

    public Decision<Event> add(int amount) {
        return count + amount > LIMIT
                ? Decision.rejected(new CounterIsFull(LIMIT))
                : Decision.accepted(new Event.Added(amount));
    }

    public static Counter begin(Event first) {
        return switch (first) {
            case Event.Started(var id, var school) -> new Counter(id, school, 0);
            case Event.Added added -> throw new IllegalStateException("Not started");
        };
    }

    public Counter evolve(Event event) {
        return switch (event) {
            case Event.Started started -> throw new IllegalStateException("Started twice");
            case Event.Added(var amount) -> new Counter(id, school, count + amount);
        };
    }

    /** The counter's messages, in the clothes of a checkpoint. */
    public static final class Messages implements AggregateMessages<Counter, Event> {
        @Override
        public Message<?> event(Counter after, Event event, @Nullable UUID by) {
            return switch (event) {
                case Event.Started started ->
                    new Message<>(
                            CheckpointCatalogue.CHECKPOINT_PLANNED,
                            new CheckpointPlanned(
                                    after.id(), NOBODY, after.school(), NOBODY, NOBODY, 1, "DIARY", DAY, by));
                case Event.Added added ->
                    new Message<>(
                            CheckpointCatalogue.CHECKPOINT_SELF_MARKED,
                            new CheckpointSelfMarked(
                                    after.id(), NOBODY, after.school(), NOBODY, NOBODY, after.count()));
            };
        }

        @Override
        public Message<?> state(Counter state) {
            return new Message<>(
                    CheckpointCatalogue.CHECKPOINT_STATE,
                    new CheckpointState(
                            state.id(),
                            NOBODY,
                            state.school(),
                            NOBODY,
                            NOBODY,
                            1,
                            "DIARY",
                            DAY,
                            null,
                            "OPEN",
                            null,
                            null,
                            null,
                            state.count()));
        }
    }

    public static AggregateType<Counter, Event> type() {
        return AggregateType.<Counter, Event>named(
                        "checkpoint", StateCodec.of(Counter.class).build())
                .in("counters")
                .startedBy(Counter::begin)
                .evolvedBy(Counter::evolve)
                .ofSchool(Counter::school)
                .foundBy("school")
                .publishing(new Messages())
                .build();
    }
}

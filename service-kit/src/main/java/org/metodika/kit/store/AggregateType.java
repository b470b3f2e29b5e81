package org.metodika.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything the store must know of one type of aggregate. The domain stays free of it; the type is put together in the
 * wiring of the service.
 *
 * @param <S> the state, an immutable record or a sealed type of records
 * @param <E> the sealed event type
 */
public final class AggregateType<S, E> {

    private final String name;
    private final String collection;
    private final StateCodec<S> codec;
    private final Function<E, S> start;
    private final BiFunction<S, E, S> evolve;
    private final Function<S, String> schoolId;
    private final @Nullable Function<S, @Nullable String> naturalKey;
    private final List<String> lookUps;
    private final AggregateMessages<S, E> messages;

    private AggregateType(Builder<S, E> b) {
        this.name = b.name;
        this.collection = Objects.requireNonNull(b.collection, "collection");
        this.codec = b.codec;
        this.start = Objects.requireNonNull(b.start, "startedBy");
        this.evolve = Objects.requireNonNull(b.evolve, "evolvedBy");
        this.schoolId = Objects.requireNonNull(b.schoolId, "ofSchool");
        this.naturalKey = b.naturalKey;
        this.lookUps = List.copyOf(b.lookUps);
        this.messages = Objects.requireNonNull(b.messages, "publishing");
    }

    /**
     * @param name name on the wire, e.g. {@code program}; part of the CloudEvents source
     */
    public static <S, E> Builder<S, E> named(String name, StateCodec<S> codec) {
        return new Builder<>(name, codec);
    }

    public String name() {
        return name;
    }

    String collection() {
        return collection;
    }

    StateCodec<S> codec() {
        return codec;
    }

    S start(E first) {
        return start.apply(first);
    }

    S evolve(S state, E event) {
        return evolve.apply(state, event);
    }

    String schoolId(S state) {
        return schoolId.apply(state);
    }

    @Nullable
    String naturalKey(S state) {
        return naturalKey == null ? null : naturalKey.apply(state);
    }

    boolean hasNaturalKey() {
        return naturalKey != null;
    }

    /** Paths in the state that {@link AggregateStore#idsBy} may ask for. */
    List<String> lookUps() {
        return lookUps;
    }

    AggregateMessages<S, E> messages() {
        return messages;
    }

    /** Puts an {@link AggregateType} together. */
    public static final class Builder<S, E> {
        private final String name;
        private final StateCodec<S> codec;
        private @Nullable String collection;
        private @Nullable Function<E, S> start;
        private @Nullable BiFunction<S, E, S> evolve;
        private @Nullable Function<S, String> schoolId;
        private @Nullable Function<S, @Nullable String> naturalKey;
        private final List<String> lookUps = new ArrayList<>();
        private @Nullable AggregateMessages<S, E> messages;

        private Builder(String name, StateCodec<S> codec) {
            this.name = name;
            this.codec = codec;
        }

        /** Collection of the documents, plural by convention. */
        public Builder<S, E> in(String collectionName) {
            this.collection = collectionName;
            return this;
        }

        /** The state that the first event makes. */
        public Builder<S, E> startedBy(Function<E, S> first) {
            this.start = first;
            return this;
        }

        /** The next state. */
        public Builder<S, E> evolvedBy(BiFunction<S, E, S> next) {
            this.evolve = next;
            return this;
        }

        /** School that the aggregate belongs to; {@code ""} for what belongs to none. */
        public Builder<S, E> ofSchool(Function<S, String> school) {
            this.schoolId = school;
            return this;
        }

        /** A key from the outside world that is unique in the collection, e.g. school code and staff number. */
        public Builder<S, E> keyedBy(Function<S, @Nullable String> key) {
            this.naturalKey = key;
            return this;
        }

        /**
         * Lets {@link AggregateStore#idsBy} find aggregates by what stands at this path in the state, e.g. {@code
         * members.person}; for reactions that must not miss one, as a projection may that is still behind.
         */
        public Builder<S, E> foundBy(String path) {
            lookUps.add(path);
            return this;
        }

        public Builder<S, E> publishing(AggregateMessages<S, E> translation) {
            this.messages = translation;
            return this;
        }

        public AggregateType<S, E> build() {
            return new AggregateType<>(this);
        }
    }
}

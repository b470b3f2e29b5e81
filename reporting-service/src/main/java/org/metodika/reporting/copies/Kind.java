package org.metodika.reporting.copies;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.kit.store.ContractJson;

/**
 * A kind of aggregate of which copies are kept: how its states are read and whom they concern.
 *
 * @param <T> record that papers are printed from; other versions of the state are read as it
 */
public final class Kind<T extends Record> {

    private final String name;
    private final MessageType<T> type;
    private final Map<String, Reading<?, T>> readings;
    private final Function<T, @Nullable String> school;
    private final Function<T, @Nullable UUID> teacher;
    private final Function<T, @Nullable UUID> program;

    private Kind(
            String name,
            MessageType<T> type,
            Map<String, Reading<?, T>> readings,
            Function<T, @Nullable String> school,
            Function<T, @Nullable UUID> teacher,
            Function<T, @Nullable UUID> program) {
        this.name = name;
        this.type = type;
        this.readings = readings;
        this.school = school;
        this.teacher = teacher;
        this.program = program;
    }

    /** How one version of the state is read. */
    private record Reading<U extends Record, T>(MessageType<U> type, Function<U, T> asRead) {
        T read(byte[] value, ContractJson json) {
            return asRead.apply(json.read(type, value));
        }
    }

    /** What concerns a school as a whole, or none. */
    static <T extends Record> Kind<T> of(String name, MessageType<T> type, Function<T, @Nullable String> school) {
        return new Kind<>(
                name,
                type,
                Map.of(type.name(), new Reading<>(type, Function.identity())),
                school,
                state -> null,
                state -> null);
    }

    /** The same of a person. */
    Kind<T> about(Function<T, @Nullable UUID> person) {
        return new Kind<>(name, type, readings, school, person, program);
    }

    /** The same of a program. */
    Kind<T> within(Function<T, @Nullable UUID> programOfIt) {
        return new Kind<>(name, type, readings, school, teacher, programOfIt);
    }

    /** The same, of which another version is read as well. */
    <U extends Record> Kind<T> or(MessageType<U> other, Function<U, T> asRead) {
        if (!other.topic().equals(topic())) {
            throw new IllegalArgumentException(other.name() + " doesn't come on " + topic());
        }
        Map<String, Reading<?, T>> more = new HashMap<>(readings);
        more.put(other.name(), new Reading<>(other, asRead));
        return new Kind<>(name, type, Map.copyOf(more), school, teacher, program);
    }

    /** Name in the ids of copies; never changes. */
    String name() {
        return name;
    }

    Topic topic() {
        return type.topic();
    }

    String idOf(Object key) {
        return name + ":" + key;
    }

    boolean reads(String messageType) {
        return readings.containsKey(messageType);
    }

    /** Throws a JacksonException when the value is not of this type. */
    T read(String messageType, byte[] value, ContractJson json) {
        Reading<?, T> reading = readings.get(messageType);
        if (reading == null) {
            throw new IllegalArgumentException(name + " is never told as " + messageType);
        }
        return reading.read(value, json);
    }

    /** The copy of a state; its content is as it came. */
    Copy copy(String key, String messageType, byte[] value, ContractJson json) {
        T state = read(messageType, value, json);
        return new Copy(
                idOf(key),
                name,
                messageType,
                school.apply(state),
                text(teacher.apply(state)),
                text(program.apply(state)),
                Document.parse(new String(value, StandardCharsets.UTF_8)));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}

package org.metodika.kit.projection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import tools.jackson.core.JacksonException;

/**
 * Does something because something happened elsewhere: follows event topics and calls one handler per type of message, in
 * order. Handlers derive new ids from the cause or keep an inbox ({@code Change.onceInOrder}), so that a repetition has no
 * effect. Types without a handler are passed over. Reactions are never replayed.
 */
public final class Reaction implements Follower {

    private final String name;
    private final Map<String, Handling<?>> handlers;
    private final ContractJson json;

    /** What to do with one message. */
    @FunctionalInterface
    public interface Handler<T extends Record> {
        void handle(T data, Cause cause);
    }

    private record Handling<T extends Record>(MessageType<T> type, Handler<T> handler) {
        void handle(Incoming message, ContractJson json) {
            byte[] value = message.value();
            if (value == null) {
                throw new UndecodableMessage("An event without data", null);
            }
            T data;
            try {
                data = json.read(type, value);
            } catch (JacksonException e) {
                throw new UndecodableMessage("Not a " + type.name() + ": " + e.getOriginalMessage(), e);
            }
            handler.handle(data, message.asCause());
        }
    }

    private Reaction(String name, Map<String, Handling<?>> handlers, ContractJson json) {
        this.name = name;
        this.handlers = Map.copyOf(handlers);
        this.json = json;
    }

    public static Builder named(String name, ContractJson json) {
        return new Builder(name, json);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Topic> topics() {
        Set<Topic> topics = new LinkedHashSet<>();
        handlers.values().forEach(handling -> topics.add(handling.type().topic()));
        return List.copyOf(topics);
    }

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        for (int i = 0; i < batch.size(); i++) {
            Incoming message = batch.get(i);
            Handling<?> handling = handlers.get(message.type());
            if (handling == null) {
                continue;
            }
            try {
                handling.handle(message, json);
            } catch (RuntimeException e) {
                throw new FollowerFailure(i, e);
            }
        }
    }

    /** Collects the handlers. */
    public static final class Builder {
        private final String name;
        private final ContractJson json;
        private final Map<String, Handling<?>> handlers = new LinkedHashMap<>();

        private Builder(String name, ContractJson json) {
            this.name = name;
            this.json = json;
        }

        public <T extends Record> Builder on(MessageType<T> type, Handler<T> handler) {
            handlers.put(type.name(), new Handling<>(type, handler));
            return this;
        }

        public Reaction build() {
            return new Reaction(name, handlers, json);
        }
    }
}

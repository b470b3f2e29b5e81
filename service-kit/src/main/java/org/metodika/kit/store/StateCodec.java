package org.metodika.kit.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.metodika.kit.wiring.IdModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Stores domain records as they are. Sealed types get short registered names, so that no Java class name is stored and the
 * domain needs no annotation. Dates are ISO strings, ids plain strings, absent values are left out; unknown fields are
 * ignored when read, so that an older release can read what a newer one wrote.
 */
public final class StateCodec<S> {

    private final Class<S> type;
    private final JsonMapper mapper;

    private StateCodec(Class<S> type, JsonMapper mapper) {
        this.type = type;
        this.mapper = mapper;
    }

    public static <S> Builder<S> of(Class<S> type) {
        return new Builder<>(type);
    }

    Document write(S state) {
        return Document.parse(mapper.writerFor(type).writeValueAsString(state));
    }

    /** Without a detour by text: what is stored are strings, numbers, truth values, lists and documents, as in JSON. */
    S read(Document stored) {
        return mapper.convertValue(Objects.requireNonNull(stored, "An aggregate without state"), type);
    }

    /** Registers the names of sealed types. */
    public static final class Builder<S> {
        private final Class<S> type;
        private final Map<Class<?>, Map<String, Class<?>>> sealed = new LinkedHashMap<>();

        private Builder(Class<S> type) {
            this.type = type;
        }

        /**
         * @param base the sealed interface
         * @param names short name of every permitted type; none may be missing
         */
        public <T> Builder<S> sealed(Class<T> base, Map<String, Class<? extends T>> names) {
            Set<Class<?>> named = Set.copyOf(names.values());
            leaves(base).filter(leaf -> !named.contains(leaf)).findFirst().ifPresent(leaf -> {
                throw new IllegalArgumentException("No stored name for " + leaf.getName());
            });
            sealed.put(base, Map.copyOf(names));
            return this;
        }

        /** Permitted types, those of sealed types between them and the base too. */
        private static Stream<Class<?>> leaves(Class<?> type) {
            return type.isSealed()
                    ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Builder::leaves)
                    : Stream.of(type);
        }

        public StateCodec<S> build() {
            JsonMapper.Builder mapper = JsonMapper.builder()
                    .addModule(new IdModule())
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
            sealed.forEach((base, names) -> {
                mapper.addMixIn(base, ByShortName.class);
                names.forEach((name, subtype) -> mapper.registerSubtypes(new NamedType(subtype, name)));
            });
            return new StateCodec<>(type, mapper.build());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface ByShortName {}
}

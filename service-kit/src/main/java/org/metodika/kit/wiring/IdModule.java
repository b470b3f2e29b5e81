package org.metodika.kit.wiring;

import java.lang.reflect.Constructor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets every {@link Id} record be a plain string in JSON, as value and as key of a map, without an annotation in the domain. */
public final class IdModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public IdModule() {
        super("metodika-ids");
        addSerializer(Id.class, new IdSerializer());
        addKeySerializer(Id.class, new IdKeySerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdDeserializers());
        context.addKeyDeserializers(new IdKeyDeserializers());
    }

    /** Makes an id record of this type; the records have one component. */
    public static Object idOf(Class<?> type, String text) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
            constructor.trySetAccessible();
            return constructor.newInstance(UUID.fromString(text));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not a record of one UUID", e);
        }
    }

    private static final class IdSerializer extends StdSerializer<Id> {
        IdSerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.value().toString());
        }
    }

    private static final class IdKeySerializer extends StdSerializer<Id> {
        IdKeySerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator out, SerializationContext context) {
            out.writeName(id.value().toString());
        }
    }

    private static final class IdDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return isId(type) ? new IdDeserializer(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return Id.class.isAssignableFrom(valueType);
        }
    }

    private static final class IdKeyDeserializers implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            if (!isId(type)) {
                return null;
            }
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) {
                    return idOf(type.getRawClass(), key);
                }
            };
        }
    }

    private static boolean isId(JavaType type) {
        return Id.class.isAssignableFrom(type.getRawClass())
                && type.getRawClass().isRecord();
    }

    private static final class IdDeserializer extends ValueDeserializer<Object> {
        private final Class<?> type;

        IdDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString("");
            try {
                return idOf(type, text);
            } catch (IllegalArgumentException notAnId) {
                return context.handleWeirdStringValue(type, text, "not an id");
            }
        }
    }
}

package org.metodika.kit.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Id;

/** Describes id records as what is sent for them: a UUID as a string. */
public final class IdSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (Id.class.isAssignableFrom(
                Json.mapper().constructType(type.getType()).getRawClass())) {
            UUIDSchema schema = new UUIDSchema();
            schema.addType("string");
            return schema;
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }
}

package org.metodika.kit.wiring;

import org.metodika.kit.domain.Id;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Lets path variables and query parameters be id records. */
final class IdConverterFactory implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> type.cast(IdModule.idOf(type, text));
    }
}

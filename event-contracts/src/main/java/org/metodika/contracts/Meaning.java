package org.metodika.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a type or a field means to a reader who has never seen the code. It becomes the {@code description} in the
 * JSON Schema and in AsyncAPI.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {
    /** One or two sentences; for coded values the list of codes with their sense. */
    String value();
}

package org.metodika.kit.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler that even callers without a token reach, and says why in {@link #value()}. Its address must be among the {@link
 * org.metodika.kit.web.OpenPaths} of the service; an authorisation matrix shows that no other handler is open.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenToAnyone {
    String value();
}

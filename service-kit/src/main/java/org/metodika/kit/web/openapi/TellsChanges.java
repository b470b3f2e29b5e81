package org.metodika.kit.web.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a controller that the 412 of what is there already tells in {@code changes} what others did; see {@link
 * org.metodika.kit.problem.StaleChanges}. The description of its operations shows it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TellsChanges {}

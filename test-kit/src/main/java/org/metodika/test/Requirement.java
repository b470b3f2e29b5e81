package org.metodika.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This test proves a requirement of {@code docs/requirements.tsv}. On a class it holds for each of its tests. The result
 * is written to {@code target/requirements.tsv} of the module.
 */
@Documented
@Inherited
@Repeatable(Requirement.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requirement {

    /** Ids such as {@code B30}. */
    String[] value();

    /** Several of them on one element. */
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {
        Requirement[] value();
    }
}

package org.metodika.kit.web;

import java.util.List;

/**
 * Addresses that need no token. A bean of this type adds to those that every service has; everything else is closed.
 *
 * @param patterns path patterns of Spring MVC, e.g. {@code /problems/**}
 */
public record OpenPaths(List<String> patterns) {

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }

    public static OpenPaths of(String... patterns) {
        return new OpenPaths(List.of(patterns));
    }
}

package org.metodika.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what has changed since a caller read an aggregate, so that two who edit the same thing see each other's work. Beans of
 * this type are asked for every 412; what they say becomes the member {@code changes} of the problem.
 */
@FunctionalInterface
public interface StaleChanges {

    /** The changes, youngest first; empty where this is no aggregate that is known here. */
    Optional<List<?>> since(StaleCopy copy, Locale locale);
}

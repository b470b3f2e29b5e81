package org.metodika.kit.web;

import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.Problems;

/**
 * Which part of a list is wanted; a controller takes it as a parameter, the query has {@code limit} and {@code after}.
 *
 * @param limit most entries of a page, {@value #SMALLEST} to {@value #LARGEST}
 * @param after cursor from the page before; null for the first page
 */
public record PageRequest(int limit, @Nullable String after) {

    public static final int SMALLEST = 1;
    public static final int LARGEST = 200;
    public static final int DEFAULT = 50;

    /** How many entries to look up: one more than wanted tells whether there is another page. */
    public int fetch() {
        return limit + 1;
    }

    /** 400: {@link #after} is not a cursor of this list. */
    public ProblemException badCursor() {
        return Problems.malformed(Flaw.at("?after", "bad-cursor"));
    }
}

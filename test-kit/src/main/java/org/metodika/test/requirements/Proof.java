package org.metodika.test.requirements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code target/requirements.tsv}: a test, what it claims to prove and whether it passed.
 *
 * @param requirement id such as {@code B30}
 * @param testClass full name of the class
 * @param test name of the method
 */
record Proof(String requirement, String testClass, String test, Result result) implements Comparable<Proof> {

    /** How the last run of the test ended. */
    enum Result {
        PASSED,
        FAILED,
        SKIPPED;

        /** The worse of two: one failed case of a test fails it, a skipped one proves nothing. */
        Result and(Result other) {
            return this == FAILED || other == FAILED ? FAILED : this == SKIPPED || other == SKIPPED ? SKIPPED : PASSED;
        }
    }

    String line() {
        return String.join("\t", requirement, testClass, test, result.name());
    }

    /** The row of this line; empty for a line of another shape, as a broken run may leave behind. */
    static Optional<Proof> parse(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != 4) {
            return Optional.empty();
        }
        return Arrays.stream(Result.values())
                .filter(result -> result.name().equals(cells.get(3)))
                .findFirst()
                .map(result -> new Proof(cells.get(0), cells.get(1), cells.get(2), result));
    }

    @Override
    public int compareTo(Proof other) {
        return line().compareTo(other.line());
    }
}

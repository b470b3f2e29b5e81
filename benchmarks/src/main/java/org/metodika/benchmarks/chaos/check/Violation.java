package org.metodika.benchmarks.chaos.check;

/**
 * A promise the platform has broken.
 *
 * @param kind which promise
 * @param words what exactly is wrong
 */
public record Violation(Kind kind, String words) {

    /** What must never happen. */
    public enum Kind {
        WRITE_LOST("acknowledged writes lost"),
        EVENT_LOST("events lost"),
        APPLIED_TWICE("applied twice"),
        ORDER_BROKEN("order broken"),
        PROJECTION_WRONG("rows of projections unlike a rebuild"),
        UNLIKE_CALM_RUN("rows and report lines unlike a run without faults"),
        DEAD_LETTER("dead letters"),
        UNKNOWN("collections the checker doesn't know");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in the table. */
        public String words() {
            return words;
        }
    }
}

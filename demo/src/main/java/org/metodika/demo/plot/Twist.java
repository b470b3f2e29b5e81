package org.metodika.demo.plot;

/** How the story of a program turns out. */
enum Twist {
    PLAIN,
    /** The head returns it once. */
    RETURNED,
    /** A result is annulled and recorded again. */
    WRONG_RESULT,
    /** Checkpoints are passed late. */
    LATE,
    /** A deficit is left to a later program. */
    DEFERRED,
    /** Later checkpoints are never passed. */
    NEVER,
    /** The approval is recorded under a wrong number. */
    WRONG_ORDER,
    /** The teacher leaves in December. */
    DISMISSED,
    /** Given up before approval. */
    WITHDRAWN,
    /** Never submitted. */
    STILL_DRAFT,
    /** Submitted and not decided. */
    AWAITING,
    /** Lasts into the next school year. */
    LONG;

    /** What is rare stands in front, so that a small municipality has it too. */
    private static final Twist[] CYCLE = {
        RETURNED,
        WRONG_RESULT,
        LATE,
        DEFERRED,
        NEVER,
        WRONG_ORDER,
        DISMISSED,
        WITHDRAWN,
        PLAIN,
        LONG,
        PLAIN,
        LATE,
        PLAIN,
        STILL_DRAFT,
        PLAIN,
        AWAITING,
        PLAIN,
        LONG,
        PLAIN,
        RETURNED,
        PLAIN,
        PLAIN,
        PLAIN,
        PLAIN
    };

    static Twist of(int number) {
        return CYCLE[number % CYCLE.length];
    }

    boolean isApproved() {
        return switch (this) {
            case WITHDRAWN, STILL_DRAFT, AWAITING -> false;
            case PLAIN, RETURNED, WRONG_RESULT, LATE, DEFERRED, NEVER, WRONG_ORDER, DISMISSED, LONG -> true;
        };
    }
}

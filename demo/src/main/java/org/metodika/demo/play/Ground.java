package org.metodika.demo.play;

/** What stands on the platform where a demonstration is to stand. */
public enum Ground {
    /** Nothing: it can begin. */
    FREE,
    /** The same demonstration, begun or finished: it goes on where it was. */
    BEGUN,
    /** Something else under the same codes of schools. */
    TAKEN
}

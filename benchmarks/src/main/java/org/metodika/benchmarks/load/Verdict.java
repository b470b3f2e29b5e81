package org.metodika.benchmarks.load;

/** What a figure says about its aim. */
enum Verdict {
    MET("met"),
    MISSED("missed"),
    /** A floor or a circumstance: there is nothing to reach. */
    NONE("–");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    static Verdict of(boolean met) {
        return met ? MET : MISSED;
    }

    String word() {
        return word;
    }
}

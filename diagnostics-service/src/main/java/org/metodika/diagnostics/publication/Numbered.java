package org.metodika.diagnostics.publication;

/** One version of something that is published in numbered versions. */
public interface Numbered {

    /** Code that is the same for all versions. */
    String code();

    /** Number of this version, from 1. */
    int version();

    /** Id of this version. */
    default String id() {
        return id(code(), version());
    }

    /** Id of a version. */
    static String id(String code, int version) {
        return code + ":" + version;
    }
}

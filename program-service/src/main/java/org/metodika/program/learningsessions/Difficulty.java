package org.metodika.program.learningsessions;

/**
 * Затруднение: a code in a dictionary of diagnostics (C19, D03, E01).
 *
 * @param dictionary e.g. difficulty-characters
 */
public record Difficulty(String dictionary, String code) {

    /** One text of both, as rows keep it. */
    String key() {
        return dictionary + "/" + code;
    }
}

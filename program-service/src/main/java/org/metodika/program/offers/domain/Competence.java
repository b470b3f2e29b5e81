package org.metodika.program.offers.domain;

import java.util.regex.Pattern;

/**
 * Формируемая компетенция: a code in one of the dictionaries that diagnostics keeps side by side, e.g. {@code
 * difficulty-characters} and {@code METHODICAL}. What is taught and what is lacking are matched by it (B10).
 */
public record Competence(String dictionary, String code) {

    private static final Pattern DICTIONARY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9_./-]{0,59}");

    boolean isWellFormed() {
        return DICTIONARY.matcher(dictionary).matches() && CODE.matcher(code).matches();
    }
}

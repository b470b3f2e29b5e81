package org.metodika.program.portfolios.domain;

import java.util.regex.Pattern;

/** Компетенция или затруднение, о которых материал: a code in one of the dictionaries of diagnostics, e.g. {@code METHODICAL}. */
public record Competence(String dictionary, String code) {

    private static final Pattern DICTIONARY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9_./-]{0,59}");

    boolean isWellFormed() {
        return DICTIONARY.matcher(dictionary).matches() && CODE.matcher(code).matches();
    }
}

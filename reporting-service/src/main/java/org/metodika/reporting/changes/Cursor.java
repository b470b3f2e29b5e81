package org.metodika.reporting.changes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;

/** What a reader keeps: a place in the feed of one school, opaque to it. */
final class Cursor {

    private static final String FORM = "1|";

    private Cursor() {}

    static String of(String schoolId, long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((FORM + number + "|" + schoolId).getBytes(StandardCharsets.UTF_8));
    }

    /** The place; empty unless this was given out for this school. */
    static OptionalLong read(String cursor, String schoolId) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int bar = text.indexOf('|', FORM.length());
            if (text.startsWith(FORM) && bar > 0) {
                long number = Long.parseLong(text.substring(FORM.length(), bar));
                if (number >= 0 && of(schoolId, number).equals(cursor)) {
                    return OptionalLong.of(number);
                }
            }
            return OptionalLong.empty();
        } catch (IllegalArgumentException garbled) {
            return OptionalLong.empty();
        }
    }
}

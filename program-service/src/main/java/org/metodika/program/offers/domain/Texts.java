package org.metodika.program.offers.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** Checks of short texts. */
final class Texts {

    private Texts() {}

    /** A text that must be there. */
    static void check(List<Flaw> flaws, String pointer, String text, int longest) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        }
        limit(flaws, pointer, text, longest);
    }

    /** A text that may be absent. */
    static void limit(List<Flaw> flaws, String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            flaws.add(Flaw.at(pointer, "size-max", 0, longest));
        }
    }

    /** Without gaps around it; null where nothing is left. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.metodika.program.supports.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** Collects flaws with the checks that everything written here shares. */
final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    void add(String at, String code, Object... arguments) {
        found.add(Flaw.at(at, code, arguments));
    }

    void longest(String at, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            add(at, "text-too-long", longest);
        }
    }

    void needed(String at, @Nullable String text) {
        if (text == null || text.isBlank()) {
            add(at, "not-blank");
        }
    }

    void atMost(String at, int count, int most) {
        if (count > most) {
            add(at, "too-many", most);
        }
    }

    List<Flaw> all() {
        return List.copyOf(found);
    }
}

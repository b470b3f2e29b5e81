package org.metodika.diagnostics.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with an instrument, each with its place in the JSON, and the questions that all parts are asked. */
final class Findings {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final List<Flaw> flaws = new ArrayList<>();

    /** Whether this could be the code of an instrument, or of anything in one. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    List<Flaw> all() {
        return List.copyOf(flaws);
    }

    boolean none() {
        return flaws.isEmpty();
    }

    void add(String at, String code, Object... arguments) {
        flaws.add(Flaw.at(at, code, arguments));
    }

    /** A code is readable and there once. */
    void code(String at, String code, Set<String> taken) {
        if (!isCode(code)) {
            add(at, "bad-code");
        } else if (!taken.add(code)) {
            add(at, "code-used-twice", code);
        }
    }

    /** A text is there in both languages, and not too long. */
    void text(String at, Text text, int longest) {
        text(at + "/ru", text.ru(), longest);
        text(at + "/en", Objects.requireNonNullElse(text.en(), ""), longest);
    }

    private void text(String at, String text, int longest) {
        if (text.isBlank()) {
            add(at, "not-blank");
        } else if (text.length() > longest) {
            add(at, "text-too-long", longest);
        }
    }

    void within(String at, long value, long least, long most) {
        if (value < least || value > most) {
            add(at, "out-of-range", value, least, most);
        }
    }

    /** A list has so many entries. */
    void size(String at, List<?> list, int least, int most) {
        if (list.size() < least || list.size() > most) {
            add(at, "wrong-number-of-entries", list.size(), least, most);
        }
    }
}

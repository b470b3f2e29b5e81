package org.metodika.reporting.paper;

import java.util.List;
import java.util.regex.Pattern;

/** Makes texts that people typed fit for XML and HTML, which papers and pages are made of. */
public final class Printable {

    /** Spaces that never end a line: behind № and abbreviations, between initials and before a surname. */
    private static final Pattern BOUND = Pattern.compile(
            "(?<=№)[ ]|(?<=(?<![\\p{L}\\d])(?:г|п|пп|ст|ч|стр|ул|д)\\.)[ ](?=[\\p{Lu}\\d])|(?<=(?<!\\p{L})\\p{Lu}\\.)[ ](?=\\p{Lu})");

    private Printable() {}

    /** The text without the characters that XML can't carry; numbers, abbreviations and initials stay beside what they belong to. */
    public static String text(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || (c >= 0x10000 && c <= 0x10FFFF))
                .forEach(clean::appendCodePoint);
        return BOUND.matcher(clean).replaceAll("\u00a0");
    }

    /** The lines of a text that are not blank. */
    static List<String> lines(String raw) {
        return text(raw.replace("\r\n", "\n").replace('\r', '\n'))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

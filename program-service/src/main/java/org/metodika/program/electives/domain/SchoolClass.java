package org.metodika.program.electives.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How classes are written: a year of study and perhaps a letter, 9А. */
final class SchoolClass {

    private static final String LATIN = "ABEKMHOPCTX";
    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final Pattern CLASS = Pattern.compile("([1-9]|1[0-2])[А-ЯЁA-Z]?");

    /** Of what is no class. */
    static final int NO_GRADE = 0;

    private SchoolClass() {}

    /** The same as everybody writes it, whichever keyboard it was typed with: «9 a» is 9А. */
    static String normal(String written) {
        StringBuilder code = new StringBuilder();
        for (char sign :
                written.replaceAll("[\\s«»\"-]+", "").toUpperCase(Locale.ROOT).toCharArray()) {
            int alike = LATIN.indexOf(sign);
            code.append(alike < 0 ? sign : CYRILLIC.charAt(alike));
        }
        return code.toString();
    }

    /** The year of study; {@link #NO_GRADE} where this is no class. */
    static int grade(String normal) {
        Matcher matcher = CLASS.matcher(normal);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : NO_GRADE;
    }
}

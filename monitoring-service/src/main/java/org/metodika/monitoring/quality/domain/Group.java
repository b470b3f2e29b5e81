package org.metodika.monitoring.quality.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * What was measured in one group of pupils. There is no place for the name of a pupil.
 *
 * @param schoolClass class such as 9А; null for all classes
 * @param subject school subject; null for all subjects
 * @param value in the unit of the indicator, two decimals at most
 * @param pupils number of pupils of the group
 * @param source where it comes from, in words
 */
public record Group(
        @Nullable String schoolClass,
        @Nullable String subject,
        double value,
        int pupils,
        @Nullable String source) {

    /** Of fewer pupils one could tell who they are: only the school sees such a value. */
    public static final int LEAST_SHOWN = 5;

    private static final int MOST_PUPILS = 10_000;
    private static final String LATIN = "ABEKMHOPCTX";
    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final Pattern CLASS = Pattern.compile("([1-9]|1[0-2])[А-ЯЁA-Z]?");
    private static final Pattern SUBJECT = Pattern.compile("[\\p{L}][\\p{L} ,()-]{1,79}");

    /** The same written as everybody writes it: «9 а» is 9А. */
    public Group normal() {
        return new Group(
                schoolClass == null ? null : classOf(schoolClass),
                subject == null ? null : subject.strip().replaceAll("\\s+", " "),
                value,
                pupils,
                source == null || source.isBlank() ? null : source.strip());
    }

    /** People write the letter of a class with either keyboard. */
    private static String classOf(String written) {
        StringBuilder code = new StringBuilder();
        for (char sign :
                written.replaceAll("[\\s«»\"-]+", "").toUpperCase(Locale.ROOT).toCharArray()) {
            int alike = LATIN.indexOf(sign);
            code.append(alike < 0 ? sign : CYRILLIC.charAt(alike));
        }
        return code.toString();
    }

    /** Whether it is about the same pupils and subject, in upper or lower case. */
    public boolean isOf(@Nullable String otherClass, @Nullable String otherSubject) {
        return Objects.equals(schoolClass, otherClass)
                && (subject == null ? otherSubject == null : subject.equalsIgnoreCase(otherSubject));
    }

    /** Whether so few pupils stand behind it that only the school sees it. */
    public boolean small() {
        return pupils < LEAST_SHOWN;
    }

    /** What is wrong with it; pointers begin with the field. */
    List<Flaw> flaws(Unit unit) {
        List<Flaw> flaws = new ArrayList<>();
        if (schoolClass != null && !CLASS.matcher(schoolClass).matches()) {
            flaws.add(Flaw.at("/class", "school-class"));
        }
        if (subject != null && !SUBJECT.matcher(subject).matches()) {
            flaws.add(Flaw.at("/subject", "school-subject"));
        }
        if (!unit.takes(value)) {
            flaws.add(Flaw.at("/value", "value-of-unit", unit.least(), unit.most()));
        }
        if (pupils < 1 || pupils > MOST_PUPILS) {
            flaws.add(Flaw.at("/pupils", "pupils-between", 1, MOST_PUPILS));
        }
        return flaws;
    }
}

package org.metodika.program.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names to sign in with: {@code <school code>-<staff number>}, e.g. {@code 1001-3}. Such a name is unique without asking
 * anybody, never changes with a marriage or a new address, says nothing about the person, works without e-mail, and stands
 * on the paper that the personnel department has anyway.
 */
final class Usernames {

    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9._-]");

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Usernames() {}

    static String of(String schoolId, String staffNumber) {
        StringBuilder name = new StringBuilder();
        for (char sign : (schoolId + "-" + staffNumber).toLowerCase(Locale.ROOT).toCharArray()) {
            name.append(LATIN.getOrDefault(sign, String.valueOf(sign)));
        }
        return STRANGE.matcher(name).replaceAll("-");
    }

    /** For the rare case that two numbers become the same name, such as {@code А1} and {@code A1}. */
    static String second(String schoolId, String staffNumber, UUID staffId) {
        String id = staffId.toString();
        return of(schoolId, staffNumber) + "-" + id.substring(id.length() - 4);
    }
}

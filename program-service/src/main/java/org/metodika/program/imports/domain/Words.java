package org.metodika.program.imports.domain;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that people write for coded values. Codes themselves are understood too.
 *
 * @param codes code of each word, words as {@link Field#plain} makes them
 * @param shown word of each code that is offered when something else was written
 */
public record Words(Map<String, String> codes, Map<String, String> shown) {

    public static final Words ORGANISATION_TYPES = of(
            code(
                    "GENERAL",
                    "общеобразовательная",
                    "общеобразовательная организация",
                    "школа",
                    "общее",
                    "ОО",
                    "СОШ",
                    "гимназия",
                    "лицей",
                    "general"),
            code(
                    "PRESCHOOL",
                    "дошкольная",
                    "дошкольная организация",
                    "дошкольная образовательная организация",
                    "детский сад",
                    "ДОО",
                    "ДОУ",
                    "дошкольное",
                    "pre-school"));

    public static final Words STAFF_GROUPS = of(
            code(
                    "PEDAGOGICAL",
                    "педагогические",
                    "педагогический",
                    "педагогические работники",
                    "педагогический работник",
                    "педагог",
                    "педагоги",
                    "teaching"),
            code(
                    "MANAGERIAL",
                    "руководящие",
                    "руководящий",
                    "руководящие работники",
                    "руководящий работник",
                    "руководитель",
                    "руководители",
                    "администрация",
                    "management"));

    public static final Words EMPLOYMENT_KINDS = of(
            code(
                    "STAFF",
                    "штатный",
                    "штатный работник",
                    "штат",
                    "основное",
                    "основная",
                    "основное место работы",
                    "внутренний совместитель"),
            code(
                    "EXTERNAL_PART_TIME",
                    "внешний совместитель",
                    "внешнее совместительство",
                    "совместитель",
                    "external part-time"),
            code("CONTRACT", "договор", "по договору", "договор ГПХ", "ГПХ", "договор ГПД"));

    public static final Words CATEGORIES = of(
            code("NONE", "нет", "без категории", "не имеет", "б/к", "-"),
            code("CONFORMITY", "соответствие", "соответствие занимаемой должности", "СЗД"),
            code("FIRST", "первая", "первая категория", "1", "I", "1 категория"),
            code("HIGHEST", "высшая", "высшая категория"),
            code("METHODIST", "педагог-методист", "методист"),
            code("MENTOR", "педагог-наставник", "наставник"));

    public static final Words ROLES = of(
            code("school-head", "руководитель", "директор", "заведующий", "заведующая", "руководитель организации"),
            code(
                    "deputy-head",
                    "заместитель",
                    "заместитель руководителя",
                    "заместитель директора",
                    "завуч",
                    "зам. директора",
                    "старший воспитатель"),
            code("association-head", "руководитель МО", "руководитель методического объединения", "руководитель ШМО"),
            code("expert", "эксперт"),
            code("psychologist", "психолог", "педагог-психолог"),
            code("tutor", "тьютор"),
            code("teacher", "педагог", "учитель", "воспитатель"),
            code(
                    "it-officer",
                    "информатизация",
                    "служба информатизации",
                    "сотрудник службы информатизации",
                    "специалист по информатизации"));

    /** Roles that reach beyond a school; a file can't give them to anybody. */
    public static final Words GREAT_ROLES = of(
            code("methodist", "методист", "методист центра", "методист ММЦ"),
            code("analyst", "аналитик"),
            code("portal", "портал"),
            code("admin", "администратор", "админ"));

    /** Time zones as people in Russia write them. */
    public static final Words TIME_ZONES = of(
            code("Europe/Kaliningrad", "МСК-1", "калининградское", "калининград"),
            code("Europe/Moscow", "МСК", "московское", "москва", "МСК+0"),
            code("Europe/Samara", "МСК+1", "самарское", "самара"),
            code("Asia/Yekaterinburg", "МСК+2", "екатеринбургское", "екатеринбург"),
            code("Asia/Omsk", "МСК+3", "омское", "омск"),
            code("Asia/Krasnoyarsk", "МСК+4", "красноярское", "красноярск"),
            code("Asia/Irkutsk", "МСК+5", "иркутское", "иркутск"),
            code("Asia/Yakutsk", "МСК+6", "якутское", "якутск"),
            code("Asia/Vladivostok", "МСК+7", "владивостокское", "владивосток"),
            code("Asia/Magadan", "МСК+8", "магаданское", "магадан"),
            code("Asia/Kamchatka", "МСК+9", "камчатское", "камчатка"));

    /** The code that a word means. */
    public Optional<String> code(String word) {
        return Optional.ofNullable(codes.get(key(word)));
    }

    /** The words that are offered, e.g. {@code первая, высшая}. */
    public String offered() {
        return String.join(", ", shown.values());
    }

    /** The word that is offered for a code; the code itself where there is none. */
    public String word(String code) {
        return shown.getOrDefault(code, code);
    }

    /** Codes in the order of their definition. */
    public Set<String> all() {
        return shown.keySet();
    }

    static Map.Entry<String, String[]> code(String code, String... words) {
        return entry(code, words);
    }

    @SafeVarargs
    static Words of(Map.Entry<String, String[]>... entries) {
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> coded : entries) {
            codes.put(key(coded.getKey()), coded.getKey());
            for (String word : coded.getValue()) {
                codes.put(key(word), coded.getKey());
            }
            shown.put(coded.getKey(), coded.getValue()[0]);
        }
        return new Words(codes, shown);
    }

    /** The sign of a time zone and the dash for nothing carry sense, so they stay. */
    private static String key(String word) {
        String plain = Field.plain(word);
        String bare = word.strip();
        boolean signed = bare.chars().anyMatch(Character::isDigit) || plain.isEmpty();
        return signed
                ? bare.toLowerCase(Locale.ROOT)
                        .chars()
                        .filter(sign -> !Character.isWhitespace(sign))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                : plain;
    }
}

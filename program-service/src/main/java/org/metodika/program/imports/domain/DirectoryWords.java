package org.metodika.program.imports.domain;

import static org.metodika.kit.domain.table.Words.code;
import static org.metodika.kit.domain.table.Words.of;

import org.metodika.kit.domain.table.Words;

/** Words that people write for coded values in files with schools and staff. */
public final class DirectoryWords {

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

    private DirectoryWords() {}
}

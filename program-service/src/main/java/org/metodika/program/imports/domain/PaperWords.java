package org.metodika.program.imports.domain;

import static org.metodika.kit.domain.table.Words.code;
import static org.metodika.kit.domain.table.Words.of;

import org.metodika.kit.domain.table.Words;

/** Words that people write for coded values in a book with programs. */
public final class PaperWords {

    public static final Words TYPES = of(
            code("INDIVIDUAL", "индивидуальная", "индивидуальный"),
            code("TRADITIONAL", "традиционная", "традиционный"),
            code("TEAM", "командная", "командный", "групповая"));

    public static final Words CATEGORIES = of(
            code("YOUNG_SPECIALIST", "молодой специалист", "1"),
            code("CATEGORY_APPLICANT", "претендент на категорию", "претендент", "аттестующийся", "2"),
            code("CONTEST_CANDIDATE", "участник конкурсов", "потенциальный участник конкурсов", "конкурсант", "3"),
            code("INTERRUPTED_EXPERIENCE", "прерванный стаж", "педагог с прерванным стажем", "4"),
            code(
                    "CHANGED_ORGANISATION_TYPE",
                    "сменил тип организации",
                    "сменил тип ОО",
                    "педагог, сменивший тип организации",
                    "5"));

    public static final Words INITIATORS = of(
            code("ADMINISTRATION", "администрация", "директор", "завуч", "руководитель"),
            code(
                    "ASSOCIATION_HEAD",
                    "руководитель МО",
                    "руководитель методического объединения",
                    "руководитель ШМО",
                    "МО"),
            code("TEACHER", "сам педагог", "педагог", "учитель", "сам"));

    public static final Words SOURCES = of(
            code("MONITORING", "мониторинг", "результаты мониторинга"),
            code("INTERNAL_CONTROL", "внутренний контроль", "ВШК", "внутришкольный контроль"),
            code("MARKET_RESEARCH", "исследование услуг", "маркетинговые исследования"));

    /** The four characters (C19). */
    public static final Words CHARACTERS = of(
            code("GENERAL_PEDAGOGICAL", "общепедагогическое", "общепедагогические", "общепедагогический"),
            code(
                    "PSYCHOLOGICAL_PEDAGOGICAL",
                    "психолого-педагогическое",
                    "психолого-педагогические",
                    "психолого-педагогический"),
            code("METHODICAL", "методическое", "методические", "методический"),
            code("SCIENTIFIC_THEORETICAL", "научно-теоретическое", "научно-теоретические", "научно-теоретический"));

    public static final Words ACTIVITY_KINDS = of(
            code(
                    "INVARIANT_MODULE",
                    "курсы",
                    "инвариантный модуль",
                    "курсовая подготовка",
                    "курсы повышения квалификации",
                    "КПК"),
            code("VARIABLE_MODULE", "вариативный модуль", "модуль по выбору", "модуль"),
            code("OTHER_FORM", "иная форма", "иные формы", "другая форма", "мероприятие"),
            code("SELF_EDUCATION", "самообразование", "самостоятельная работа"));

    public static final Words FORMS = of(
            code("DISTANCE_LEARNING", "дистанционное обучение", "дистанционно"),
            code("MASTER_CLASS", "мастер-класс"),
            code("ROUND_TABLE", "круглый стол"),
            code("OPEN_LESSON", "открытый урок", "открытое занятие"),
            code("EXHIBITION", "выставка"),
            code("SEMINAR", "семинар"),
            code("WORKSHOP", "практикум"),
            code("CONFERENCE", "конференция"),
            code("FORUM", "форум"));

    public static final Words LEVELS = of(
            code("SCHOOL", "школа", "школьный", "организация"),
            code("DISTRICT", "район", "районный", "муниципальный"),
            code("CITY", "город", "городской"),
            code("REGION", "область", "областной", "региональный", "край", "республика"),
            code("COUNTRY", "страна", "РФ", "всероссийский", "федеральный"));

    public static final Words CHECKPOINT_FORMS = of(
            code("INTERVIEW", "собеседование"),
            code("DIARY", "дневник"),
            code("SPEECH", "выступление", "доклад"),
            code("OPEN_LESSON", "открытый урок", "открытое занятие"),
            code("MATERIALS_DEFENCE", "защита материалов", "защита"),
            code("ARTICLE", "статья", "публикация"));

    public static final Words COUNTERPARTS = of(
            code("DEPUTY_HEAD", "заместитель руководителя", "заместитель директора", "завуч", "заместитель"),
            code("METHODIST", "методист"),
            code("MENTOR", "наставник", "тьютор"));

    /** Says expressly that the teacher gave no mark of their own then (C11); an empty cell says nothing. */
    public static final Words NO_SELF_MARK = of(code(
            "NONE",
            "не проводилась",
            "нет",
            "не было",
            "не выставлена",
            "без самооценки",
            "отсутствует",
            "no self mark"));

    private PaperWords() {}
}

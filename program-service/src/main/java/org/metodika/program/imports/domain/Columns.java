package org.metodika.program.imports.domain;

import static org.metodika.kit.domain.table.Field.obligatory;
import static org.metodika.kit.domain.table.Field.optional;

import java.util.List;
import org.metodika.kit.domain.table.Field;

/** The columns of the two kinds of files, with the headings under which they are understood. */
public final class Columns {

    public static final Field SCHOOL_ID = obligatory(
            "schoolId",
            "Код организации",
            "Код школы",
            "Код ОО",
            "Код ОУ",
            "Код учреждения",
            "Код",
            "school code",
            "school",
            "code");
    public static final Field NAME = obligatory(
            "name",
            "Название",
            "Наименование",
            "Краткое наименование",
            "Наименование организации",
            "Название организации",
            "Организация",
            "Школа");
    public static final Field ORGANISATION_TYPE = obligatory(
            "organisationType",
            "Тип организации",
            "Вид организации",
            "Тип",
            "Вид",
            "Тип ОО",
            "organisation type",
            "type");
    public static final Field TIME_ZONE =
            obligatory("timeZone", "Часовой пояс", "Часовая зона", "Временная зона", "time zone", "timezone");

    /** Columns of a file with schools. */
    public static final List<Field> SCHOOLS = List.of(SCHOOL_ID, NAME, ORGANISATION_TYPE, TIME_ZONE);

    public static final Field STAFF_NUMBER = obligatory(
            "staffNumber",
            "Табельный номер",
            "Таб. номер",
            "Таб. №",
            "Табельный №",
            "Табельный",
            "Номер работника",
            "staff number",
            "number");
    public static final Field LAST_NAME = obligatory("lastName", "Фамилия", "last name", "surname", "family name");
    public static final Field FIRST_NAME = obligatory("firstName", "Имя", "first name", "given name");
    public static final Field PATRONYMIC = optional("patronymic", "Отчество", "Отчество (при наличии)", "middle name");
    public static final Field EMAIL = optional(
            "email", "Электронная почта", "Эл. почта", "Адрес электронной почты", "Почта", "e-mail", "E-mail адрес");
    public static final Field POSITION = obligatory("position", "Должность", "Наименование должности", "job title");
    public static final Field STAFF_GROUP = obligatory(
            "staffGroup",
            "Группа работников",
            "Группа персонала",
            "Группа",
            "Категория персонала",
            "staff group",
            "group");
    public static final Field SUBJECTS =
            optional("subjects", "Предметы", "Предмет", "Преподаваемые предметы", "Преподаваемый предмет", "subject");
    public static final Field EMPLOYMENT_KIND = obligatory(
            "employmentKind",
            "Вид занятости",
            "Занятость",
            "Вид трудоустройства",
            "Трудовые отношения",
            "Вид трудовых отношений",
            "Форма занятости",
            "employment kind",
            "employment");
    public static final Field HIRED_ON = obligatory(
            "hiredOn",
            "Дата приёма",
            "Дата приёма на работу",
            "Принят",
            "Принят(а)",
            "Дата найма",
            "Дата трудоустройства",
            "hired on",
            "date of hiring",
            "hire date");
    public static final Field EXPERIENCE = obligatory(
            "totalExperienceYears",
            "Стаж",
            "Общий стаж",
            "Общий стаж, лет",
            "Стаж, лет",
            "Педагогический стаж",
            "Общий педагогический стаж",
            "Пед. стаж",
            "total experience",
            "experience");
    public static final Field CATEGORY =
            optional("category", "Категория", "Квалификационная категория", "Кв. категория", "qualification category");
    public static final Field ROLES = optional("roles", "Роли", "Роль", "Роли в системе", "Роль в системе", "role");
    public static final Field TUTOR = optional(
            "tutor", "Тьютор", "Таб. номер тьютора", "Табельный номер тьютора", "Тьютор (таб. номер)", "tutor number");
    public static final Field ASSOCIATION_HEAD = optional(
            "associationHead",
            "Руководитель МО",
            "Таб. номер руководителя МО",
            "Табельный номер руководителя МО",
            "Руководитель методического объединения",
            "Руководитель ШМО",
            "Руководитель МО (таб. номер)",
            "association head");

    /** Columns of a file with staff. */
    public static final List<Field> STAFF = List.of(
            SCHOOL_ID,
            STAFF_NUMBER,
            LAST_NAME,
            FIRST_NAME,
            PATRONYMIC,
            EMAIL,
            POSITION,
            STAFF_GROUP,
            SUBJECTS,
            EMPLOYMENT_KIND,
            HIRED_ON,
            EXPERIENCE,
            CATEGORY,
            ROLES,
            TUTOR,
            ASSOCIATION_HEAD);

    private Columns() {}
}

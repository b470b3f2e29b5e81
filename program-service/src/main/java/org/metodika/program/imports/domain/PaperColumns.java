package org.metodika.program.imports.domain;

import static org.metodika.kit.domain.table.Field.obligatory;
import static org.metodika.kit.domain.table.Field.optional;

import java.util.List;
import org.metodika.kit.domain.table.Field;

/** The columns of a book with programs under way on paper, sheet by sheet. */
public final class PaperColumns {

    /** Joins the sheets: any number or word that the one who fills the book in gives to a program. */
    public static final Field PROGRAM =
            obligatory("program", "№ программы", "Номер программы", "Программа", "program number");

    public static final Field TEACHER = obligatory(
            "teacher",
            "Педагог (таб. номер)",
            "Табельный номер педагога",
            "Таб. номер педагога",
            "Табельный номер",
            "Педагог",
            "teacher number");
    public static final Field TYPE = obligatory("type", "Вид программы", "Вид", "Тип программы", "Тип");
    public static final Field CATEGORY =
            obligatory("category", "Категория педагога", "Категория педагогического работника", "Категория");
    public static final Field INITIATOR =
            obligatory("initiator", "Инициатор", "Чья инициатива", "По инициативе", "initiated by");
    public static final Field INITIATOR_NUMBER = optional(
            "initiatorNumber", "Инициатор (таб. номер)", "Табельный номер инициатора", "Таб. номер инициатора");
    public static final Field INITIATED_ON =
            optional("initiatedOn", "Дата инициативы", "Инициатива от", "initiated on");
    public static final Field DRAFTED_ON =
            obligatory("draftedOn", "Составлена", "Дата составления", "Проект составлен", "drafted on");
    public static final Field ORDER_NUMBER =
            obligatory("orderNumber", "Номер приказа", "Приказ №", "№ приказа", "Приказ", "order number");
    public static final Field ORDER_DATE = obligatory("orderDate", "Дата приказа", "Приказ от", "order date");
    public static final Field STARTS_ON = obligatory("startsOn", "Начало", "Дата начала", "Начало программы", "start");
    public static final Field ENDS_ON =
            obligatory("endsOn", "Окончание", "Дата окончания", "Окончание программы", "end");
    public static final Field DURATION_REASON = optional(
            "durationReason", "Причина срока", "Обоснование срока", "Причина необычного срока", "duration reason");
    public static final Field GENERAL_AIM = obligatory(
            "generalAim", "Общая направленность", "Общая целевая направленность", "Целевая направленность", "aim");
    public static final Field NEEDS = obligatory(
            "needs",
            "Затруднения и потребности",
            "Характеристика затруднений",
            "Характеристика затруднений и потребностей");
    public static final Field GOALS = obligatory("goals", "Цели", "Цели обучения", "Цель");
    public static final Field TASKS = obligatory("tasks", "Задачи", "Учебные задачи");
    public static final Field FINAL_RESULT =
            obligatory("finalResult", "Итоговый результат", "Планируемый результат", "final result");
    public static final Field FINAL_REPORT_FORM = obligatory(
            "finalReportForm", "Форма итогового отчёта", "Итоговый отчёт", "Форма отчёта по программе", "final report");
    public static final Field TUTOR =
            obligatory("tutor", "Тьютор (таб. номер)", "Табельный номер тьютора", "Таб. номер тьютора", "Тьютор");
    public static final Field CURATOR =
            optional("curator", "Куратор (таб. номер)", "Табельный номер куратора", "Таб. номер куратора", "Куратор");
    public static final Field DOCUMENT_KIND =
            optional("documentKind", "Основание", "Вид основания", "Основание: вид", "basis");
    public static final Field DOCUMENT =
            optional("document", "Документ-основание", "Основание: документ", "Документ", "basis document");
    public static final Field DOCUMENT_DATE =
            optional("documentDate", "Дата документа", "Основание: дата", "basis date");

    /** One row per program. */
    public static final List<Field> PROGRAMS = List.of(
            PROGRAM,
            Columns.SCHOOL_ID,
            TEACHER,
            TYPE,
            CATEGORY,
            INITIATOR,
            INITIATOR_NUMBER,
            INITIATED_ON,
            DRAFTED_ON,
            ORDER_NUMBER,
            ORDER_DATE,
            STARTS_ON,
            ENDS_ON,
            DURATION_REASON,
            GENERAL_AIM,
            NEEDS,
            GOALS,
            TASKS,
            FINAL_RESULT,
            FINAL_REPORT_FORM,
            TUTOR,
            CURATOR,
            DOCUMENT_KIND,
            DOCUMENT,
            DOCUMENT_DATE);

    public static final Field CHARACTER =
            obligatory("character", "Характер затруднения", "Затруднение", "Вид затруднения", "Характер");
    public static final Field FOUND_ON =
            obligatory("foundOn", "Выявлено", "Дата выявления", "Когда выявлено", "found on");
    public static final Field DEFERRED = optional(
            "deferredBecause", "Почему отложено", "Причина отсрочки", "Отложено", "Причина, если без мероприятия");

    /** One row per difficulty of a program. */
    public static final List<Field> DIFFICULTIES = List.of(PROGRAM, CHARACTER, FOUND_ON, DEFERRED);

    public static final Field STAGE = obligatory("stage", "Этап", "№ этапа", "Номер этапа", "stage number");
    public static final Field KIND = obligatory("kind", "Вид мероприятия", "Вид", "Вид содержания");
    public static final Field TITLE = obligatory("title", "Название", "Мероприятие", "Наименование", "Модуль");
    public static final Field FORM = optional("form", "Форма", "Форма мероприятия");
    public static final Field PROVIDER =
            optional("provider", "Кто проводит", "Организация", "Где проходит обучение", "Исполнитель");
    public static final Field TASK = optional("task", "Задача", "Задача или план", "План самообразования");
    public static final Field HOURS = obligatory("hours", "Часы", "Часов", "Количество часов", "Объём, часов");
    public static final Field PLACE = optional("place", "Место", "Место проведения");
    public static final Field LEVEL = optional("level", "Уровень", "Уровень мероприятия");
    public static final Field PARTICIPATION = optional("participation", "Степень участия", "Участие", "Форма участия");
    public static final Field ADDRESSES = optional(
            "difficulties", "Затруднения", "Какие затруднения решает", "Затруднение", "Соотнесение с проблемами");

    /** One row per activity of a program. */
    public static final List<Field> ACTIVITIES =
            List.of(PROGRAM, STAGE, KIND, TITLE, FORM, PROVIDER, TASK, HOURS, PLACE, LEVEL, PARTICIPATION, ADDRESSES);

    public static final Field STAGE_TITLE = obligatory("title", "Название", "Название этапа", "Содержание этапа");
    public static final Field RESULT =
            obligatory("result", "Результат", "Ожидаемый результат", "Результат этапа", "Результат по этапу");
    public static final Field REPORT_FORM = obligatory("reportForm", "Форма отчёта", "Форма отчётности");
    public static final Field DEADLINE = obligatory("deadline", "Срок", "Срок этапа", "Срок до", "Окончание этапа");
    public static final Field CHECKPOINT_FORM =
            obligatory("checkpointForm", "Форма среза", "Форма контрольного среза", "Контрольный срез");
    public static final Field PASSED_ON =
            optional("passedOn", "Пройден", "Дата прохождения", "Срез пройден", "Дата среза", "passed on");
    public static final Field MARK =
            optional("assessorMark", "Оценка", "Оценка проверяющего", "Отметка", "assessor mark");
    public static final Field SELF_MARK = optional("selfMark", "Самооценка", "Самооценка педагога", "self mark");
    public static final Field REPORT = optional("reportTitle", "Отчёт", "Название отчёта", "Сданный отчёт", "report");
    public static final Field REPORT_PLACE = optional(
            "reportReference", "Где хранится", "Место хранения", "Где хранится отчёт", "Номер дела", "reference");
    public static final Field COUNTERPART = optional("counterpart", "Собеседник", "С кем собеседование");
    public static final Field ASSESSOR = optional(
            "assessor", "Оценил (таб. номер)", "Табельный номер проверяющего", "Проверяющий (таб. номер)", "Оценил");
    public static final Field REMARK = optional("comment", "Вывод", "Замечания", "Вывод проверяющего");

    /** What is filled in when a stage is closed. */
    public static final List<Field> RESULTS =
            List.of(PASSED_ON, MARK, SELF_MARK, REPORT, REPORT_PLACE, COUNTERPART, ASSESSOR, REMARK);

    /** One row per stage of a program. */
    public static final List<Field> STAGES = List.of(
            PROGRAM,
            STAGE,
            STAGE_TITLE,
            RESULT,
            REPORT_FORM,
            DEADLINE,
            CHECKPOINT_FORM,
            PASSED_ON,
            MARK,
            SELF_MARK,
            REPORT,
            REPORT_PLACE,
            COUNTERPART,
            ASSESSOR,
            REMARK);

    private PaperColumns() {}
}

package org.metodika.program.imports;

import static org.metodika.program.imports.domain.PaperSheet.ACTIVITIES;
import static org.metodika.program.imports.domain.PaperSheet.DIFFICULTIES;
import static org.metodika.program.imports.domain.PaperSheet.PROGRAMS;
import static org.metodika.program.imports.domain.PaperSheet.STAGES;

import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.PaperColumns;

/**
 * What {@code docs/samples/programs.xlsx} holds: two programs of school 1001 that were begun on paper in September 2026. In the
 * first a stage is passed and one is overdue; in the second the teacher had not marked themselves.
 */
final class SampleBook {

    private SampleBook() {}

    static PaperBookDraft draft() {
        PaperBookDraft book = new PaperBookDraft();
        first(book);
        second(book);
        return book;
    }

    private static void first(PaperBookDraft book) {
        book.row(
                PROGRAMS,
                PaperColumns.PROGRAM,
                "1",
                Columns.SCHOOL_ID,
                "1001",
                PaperColumns.TEACHER,
                "6",
                PaperColumns.TYPE,
                "индивидуальная",
                PaperColumns.CATEGORY,
                "молодой специалист",
                PaperColumns.INITIATOR,
                "администрация",
                PaperColumns.INITIATOR_NUMBER,
                "2",
                PaperColumns.INITIATED_ON,
                "24.08.2026",
                PaperColumns.DRAFTED_ON,
                "27.08.2026",
                PaperColumns.ORDER_NUMBER,
                "87-од",
                PaperColumns.ORDER_DATE,
                "01.09.2026",
                PaperColumns.STARTS_ON,
                "01.09.2026",
                PaperColumns.ENDS_ON,
                "31.05.2027",
                PaperColumns.GENERAL_AIM,
                "Становление молодого учителя математики",
                PaperColumns.NEEDS,
                "Затруднения в выборе приёмов объяснения и в работе с классом (справка № 11)",
                PaperColumns.GOALS,
                "Проектировать урок от планируемых результатов",
                PaperColumns.TASKS,
                "Пройти курсы; посетить уроки наставника; провести открытый урок",
                PaperColumns.FINAL_RESULT,
                "Уроки соответствуют требованиям стандарта, затруднения сняты",
                PaperColumns.FINAL_REPORT_FORM,
                "Творческий отчёт на методическом объединении",
                PaperColumns.TUTOR,
                "4",
                PaperColumns.CURATOR,
                "2",
                PaperColumns.DOCUMENT_KIND,
                "внутренний контроль",
                PaperColumns.DOCUMENT,
                "Справка по итогам посещения уроков № 11",
                PaperColumns.DOCUMENT_DATE,
                "15.05.2026");
        difficulty(book, "1", "методическое", "14.05.2026", "");
        difficulty(book, "1", "общепедагогическое", "14.05.2026", "");
        book.row(
                ACTIVITIES,
                PaperColumns.PROGRAM,
                "1",
                PaperColumns.STAGE,
                "1",
                PaperColumns.KIND,
                "курсы",
                PaperColumns.TITLE,
                "Современный урок математики по ФГОС",
                PaperColumns.PROVIDER,
                "Институт развития образования",
                PaperColumns.HOURS,
                "72",
                PaperColumns.ADDRESSES,
                "методическое");
        book.row(
                ACTIVITIES,
                PaperColumns.PROGRAM,
                "1",
                PaperColumns.STAGE,
                "2",
                PaperColumns.KIND,
                "самообразование",
                PaperColumns.TITLE,
                "Дисциплина и работа в группах",
                PaperColumns.TASK,
                "Изучить литературу, вести дневник наблюдений; результат — памятка",
                PaperColumns.HOURS,
                "20",
                PaperColumns.ADDRESSES,
                "общепедагогическое");
        book.row(
                ACTIVITIES,
                PaperColumns.PROGRAM,
                "1",
                PaperColumns.STAGE,
                "3",
                PaperColumns.KIND,
                "иная форма",
                PaperColumns.TITLE,
                "Открытый урок «Квадратные уравнения»",
                PaperColumns.FORM,
                "открытый урок",
                PaperColumns.HOURS,
                "4",
                PaperColumns.PLACE,
                "МБОУ «Средняя школа № 1»",
                PaperColumns.LEVEL,
                "школа",
                PaperColumns.PARTICIPATION,
                "ведущий",
                PaperColumns.ADDRESSES,
                "методическое, общепедагогическое");
        book.row(
                STAGES,
                PaperColumns.PROGRAM,
                "1",
                PaperColumns.STAGE,
                "1",
                PaperColumns.STAGE_TITLE,
                "Обучение",
                PaperColumns.RESULT,
                "Удостоверение о повышении квалификации",
                PaperColumns.REPORT_FORM,
                "Аналитическая справка",
                PaperColumns.DEADLINE,
                "15.10.2026",
                PaperColumns.CHECKPOINT_FORM,
                "собеседование",
                PaperColumns.PASSED_ON,
                "19.10.2026",
                PaperColumns.MARK,
                "4",
                PaperColumns.SELF_MARK,
                "4",
                PaperColumns.REPORT,
                "Справка о прохождении курсов",
                PaperColumns.REPORT_PLACE,
                "папка 05-12, лист 4",
                PaperColumns.COUNTERPART,
                "завуч",
                PaperColumns.ASSESSOR,
                "2",
                PaperColumns.REMARK,
                "Курсы пройдены, материалы обсуждены");
        stage(book, "1", "2", "Применение", "Памятка и дневник наблюдений", "Дневник", "10.11.2026", "дневник");
        stage(book, "1", "3", "Обмен опытом", "Открытый урок", "Самоанализ урока", "14.05.2027", "открытый урок");
    }

    private static void second(PaperBookDraft book) {
        book.row(
                PROGRAMS,
                PaperColumns.PROGRAM,
                "2",
                Columns.SCHOOL_ID,
                "1001",
                PaperColumns.TEACHER,
                "7",
                PaperColumns.TYPE,
                "индивидуальная",
                PaperColumns.CATEGORY,
                "претендент на категорию",
                PaperColumns.INITIATOR,
                "сам педагог",
                PaperColumns.DRAFTED_ON,
                "28.08.2026",
                PaperColumns.ORDER_NUMBER,
                "88-од",
                PaperColumns.ORDER_DATE,
                "01.09.2026",
                PaperColumns.STARTS_ON,
                "07.09.2026",
                PaperColumns.ENDS_ON,
                "30.04.2027",
                PaperColumns.GENERAL_AIM,
                "Подготовка к аттестации на первую категорию",
                PaperColumns.NEEDS,
                "Мало опыта исследовательской работы с учениками",
                PaperColumns.GOALS,
                "Вести ученические исследования по физике",
                PaperColumns.TASKS,
                "Освоить методику эксперимента; подготовить проект с учениками",
                PaperColumns.FINAL_RESULT,
                "Проект представлен на районной конференции",
                PaperColumns.FINAL_REPORT_FORM,
                "Выступление на методическом объединении",
                PaperColumns.TUTOR,
                "4");
        difficulty(book, "2", "научно-теоретическое", "20.05.2026", "");
        difficulty(book, "2", "психолого-педагогическое", "20.05.2026", "Семинар психолога будет в следующем году");
        book.row(
                ACTIVITIES,
                PaperColumns.PROGRAM,
                "2",
                PaperColumns.STAGE,
                "1",
                PaperColumns.KIND,
                "вариативный модуль",
                PaperColumns.TITLE,
                "Школьный физический эксперимент",
                PaperColumns.PROVIDER,
                "Педагогический университет",
                PaperColumns.TASK,
                "Освоить методику эксперимента",
                PaperColumns.HOURS,
                "36",
                PaperColumns.ADDRESSES,
                "научно-теоретическое");
        book.row(
                STAGES,
                PaperColumns.PROGRAM,
                "2",
                PaperColumns.STAGE,
                "1",
                PaperColumns.STAGE_TITLE,
                "Освоение методики",
                PaperColumns.RESULT,
                "Подборка опытов",
                PaperColumns.REPORT_FORM,
                "Методическая разработка",
                PaperColumns.DEADLINE,
                "30.10.2026",
                PaperColumns.CHECKPOINT_FORM,
                "защита материалов",
                PaperColumns.PASSED_ON,
                "28.10.2026",
                PaperColumns.MARK,
                "5",
                PaperColumns.SELF_MARK,
                "не проводилась",
                PaperColumns.REPORT,
                "Двенадцать опытов по механике");
        stage(book, "2", "2", "Проект", "Проект учеников", "Статья", "15.04.2027", "статья");
    }

    private static void difficulty(
            PaperBookDraft book, String program, String character, String foundOn, String deferredBecause) {
        book.row(
                DIFFICULTIES,
                PaperColumns.PROGRAM,
                program,
                PaperColumns.CHARACTER,
                character,
                PaperColumns.FOUND_ON,
                foundOn,
                PaperColumns.DEFERRED,
                deferredBecause);
    }

    private static void stage(
            PaperBookDraft book,
            String program,
            String number,
            String title,
            String result,
            String report,
            String deadline,
            String form) {
        book.row(
                STAGES,
                PaperColumns.PROGRAM,
                program,
                PaperColumns.STAGE,
                number,
                PaperColumns.STAGE_TITLE,
                title,
                PaperColumns.RESULT,
                result,
                PaperColumns.REPORT_FORM,
                report,
                PaperColumns.DEADLINE,
                deadline,
                PaperColumns.CHECKPOINT_FORM,
                form);
    }
}

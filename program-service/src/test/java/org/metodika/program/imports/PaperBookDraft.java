package org.metodika.program.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.metodika.kit.domain.table.Field;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperSheet;

/** A book with programs as a deputy head fills it in, cell by cell. Its dates lie around today. */
public final class PaperBookDraft {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    public static final LocalDate FOUND = TODAY.minusDays(120);
    public static final LocalDate DRAFTED = TODAY.minusDays(80);
    public static final LocalDate ORDERED = TODAY.minusDays(75);
    public static final LocalDate STARTS = TODAY.minusDays(74);
    public static final LocalDate ENDS = STARTS.plusMonths(8);
    public static final LocalDate FIRST_DEADLINE = TODAY.minusDays(40);
    public static final LocalDate FIRST_PASSED = TODAY.minusDays(38);
    public static final LocalDate SECOND_DEADLINE = TODAY.minusDays(10);
    public static final LocalDate THIRD_DEADLINE = TODAY.plusDays(60);

    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<PaperSheet, List<Map<Field, String>>> sheets = new EnumMap<>(PaperSheet.class);

    public PaperBookDraft() {
        for (PaperSheet sheet : PaperSheet.values()) {
            sheets.put(sheet, new ArrayList<>());
        }
    }

    /** A date as people write it. */
    public static String day(LocalDate date) {
        return RUSSIAN.format(date);
    }

    /**
     * A program with three stages, of which the first was passed late and the second is overdue, and three difficulties, of
     * which the last is left to a later program.
     */
    public PaperBookDraft program(String number, String teacher, String initiator, String tutor) {
        row(
                PaperSheet.PROGRAMS,
                PaperColumns.PROGRAM,
                number,
                PaperColumns.TEACHER,
                teacher,
                PaperColumns.TYPE,
                "индивидуальная",
                PaperColumns.CATEGORY,
                "претендент на категорию",
                PaperColumns.INITIATOR,
                "администрация",
                PaperColumns.INITIATOR_NUMBER,
                initiator,
                PaperColumns.DRAFTED_ON,
                day(DRAFTED),
                PaperColumns.ORDER_NUMBER,
                "87-од/" + number,
                PaperColumns.ORDER_DATE,
                day(ORDERED),
                PaperColumns.STARTS_ON,
                day(STARTS),
                PaperColumns.ENDS_ON,
                day(ENDS),
                PaperColumns.GENERAL_AIM,
                "Освоение приёмов смыслового чтения",
                PaperColumns.NEEDS,
                "Методические и общепедагогические затруднения по справке № 14",
                PaperColumns.GOALS,
                "Проектировать урок с опорой на планируемые результаты",
                PaperColumns.TASKS,
                "Пройти курсы; провести открытый урок",
                PaperColumns.FINAL_RESULT,
                "Затруднения сняты",
                PaperColumns.FINAL_REPORT_FORM,
                "Выступление на методическом объединении",
                PaperColumns.TUTOR,
                tutor);
        difficulty(number, "методическое", "");
        difficulty(number, "общепедагогическое", "");
        difficulty(number, "научно-теоретическое", "Курсы института начнутся в следующем году");
        row(
                PaperSheet.ACTIVITIES,
                PaperColumns.PROGRAM,
                number,
                PaperColumns.STAGE,
                "1",
                PaperColumns.KIND,
                "курсы",
                PaperColumns.TITLE,
                "Современный урок",
                PaperColumns.PROVIDER,
                "Институт развития образования",
                PaperColumns.HOURS,
                "72",
                PaperColumns.ADDRESSES,
                "методическое, общепедагогическое");
        row(
                PaperSheet.ACTIVITIES,
                PaperColumns.PROGRAM,
                number,
                PaperColumns.STAGE,
                "3",
                PaperColumns.KIND,
                "иная форма",
                PaperColumns.TITLE,
                "Смысловое чтение",
                PaperColumns.FORM,
                "мастер-класс",
                PaperColumns.HOURS,
                "4",
                PaperColumns.PLACE,
                "школа",
                PaperColumns.LEVEL,
                "район",
                PaperColumns.PARTICIPATION,
                "ведущий",
                PaperColumns.ADDRESSES,
                "методическое");
        stage(number, "1", "Обучение", FIRST_DEADLINE, "собеседование");
        passed(
                PaperColumns.PASSED_ON, day(FIRST_PASSED),
                PaperColumns.MARK, "4",
                PaperColumns.SELF_MARK, "не проводилась",
                PaperColumns.REPORT, "Справка о прохождении курсов",
                PaperColumns.REPORT_PLACE, "папка 05-12, лист 4",
                PaperColumns.COUNTERPART, "завуч",
                PaperColumns.ASSESSOR, tutor,
                PaperColumns.REMARK, "Материалы обсуждены");
        stage(number, "2", "Применение", SECOND_DEADLINE, "открытый урок");
        stage(number, "3", "Обмен опытом", THIRD_DEADLINE, "выступление");
        return this;
    }

    /** One more difficulty of a program. */
    public PaperBookDraft difficulty(String number, String character, String deferredBecause) {
        return row(
                PaperSheet.DIFFICULTIES,
                PaperColumns.PROGRAM,
                number,
                PaperColumns.CHARACTER,
                character,
                PaperColumns.FOUND_ON,
                day(FOUND),
                PaperColumns.DEFERRED,
                deferredBecause);
    }

    private void stage(String number, String ordinal, String title, LocalDate deadline, String form) {
        row(
                PaperSheet.STAGES,
                PaperColumns.PROGRAM,
                number,
                PaperColumns.STAGE,
                ordinal,
                PaperColumns.STAGE_TITLE,
                title,
                PaperColumns.RESULT,
                "Результат этапа «" + title + "»",
                PaperColumns.REPORT_FORM,
                "Аналитическая справка",
                PaperColumns.DEADLINE,
                day(deadline),
                PaperColumns.CHECKPOINT_FORM,
                form);
    }

    /** Closes the stage that was entered last. */
    private void passed(Object... cells) {
        sheets.get(PaperSheet.STAGES).getLast().putAll(cells(cells));
    }

    /** Another content of a cell; row 0 is the first below the headings. */
    public PaperBookDraft set(PaperSheet sheet, int row, Field field, String value) {
        sheets.get(sheet).get(row).put(field, value);
        return this;
    }

    public String get(PaperSheet sheet, int row, Field field) {
        return sheets.get(sheet).get(row).getOrDefault(field, "");
    }

    public int rows(PaperSheet sheet) {
        return sheets.get(sheet).size();
    }

    /** Names the school in every row, as the methodist does. */
    public PaperBookDraft schools(String code) {
        sheets.get(PaperSheet.PROGRAMS).forEach(row -> row.put(Columns.SCHOOL_ID, code));
        return this;
    }

    /** Adds a row of these columns and cells, by turns. */
    public PaperBookDraft row(PaperSheet sheet, Object... cells) {
        sheets.get(sheet).add(cells(cells));
        return this;
    }

    private static Map<Field, String> cells(Object... cells) {
        Map<Field, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((Field) cells[i], (String) cells[i + 1]);
        }
        return row;
    }

    /** The book with every column; that of the school only where a row names one. */
    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Metodika", "1.0")) {
            for (PaperSheet sheet : PaperSheet.values()) {
                Worksheet page = book.newWorksheet(sheet.usual());
                write(page, columns(sheet), sheets.get(sheet));
                page.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Field> columns(PaperSheet sheet) {
        boolean schools = sheets.get(PaperSheet.PROGRAMS).stream().anyMatch(row -> row.containsKey(Columns.SCHOOL_ID));
        return sheet.columns().stream()
                .filter(column -> schools || !column.equals(Columns.SCHOOL_ID))
                .toList();
    }

    private static void write(Worksheet page, List<Field> columns, List<Map<Field, String>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            Field field = columns.get(column);
            page.value(0, column, field.headings().getFirst());
            page.width(column, 24);
            page.style(0, column).bold().wrapText(true).set();
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).getOrDefault(field, "");
                if (!text.isEmpty()) {
                    page.value(row + 1, column, text);
                }
            }
        }
    }
}

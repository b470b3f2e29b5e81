package org.metodika.program.imports.domain;

import java.util.List;
import org.metodika.kit.domain.table.Field;

/** The sheets of a book with programs. */
public enum PaperSheet {
    PROGRAMS("programs", PaperColumns.PROGRAMS, "Программы", "Программа"),
    DIFFICULTIES("difficulties", PaperColumns.DIFFICULTIES, "Затруднения", "Дефициты", "Основания"),
    ACTIVITIES("activities", PaperColumns.ACTIVITIES, "Мероприятия", "Содержание", "Модули"),
    STAGES("stages", PaperColumns.STAGES, "Этапы", "Этапы и результаты", "Контрольные срезы", "Срезы");

    private final Field names;
    private final List<Field> columns;

    PaperSheet(String key, List<Field> columns, String... names) {
        this.names = new Field(key, true, List.of(names));
        this.columns = columns;
    }

    public String key() {
        return names.name();
    }

    public List<Field> columns() {
        return columns;
    }

    /** The name that the template gives it. */
    public String usual() {
        return names.headings().getFirst();
    }

    public boolean isCalled(String sheet) {
        return names.isCalled(sheet);
    }

    /** Sheets that people keep for themselves and the legend of the template; they are passed over. */
    private static final Field PASSED_OVER = new Field(
            "legend", false, List.of("Пояснения", "Инструкция", "Справка", "Примечания", "Черновик", "notes"));

    public static boolean isPassedOver(String sheet) {
        return PASSED_OVER.isCalled(sheet);
    }
}

package org.metodika.monitoring.quality.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.table.FileReader;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.ImportFileUnreadable;
import org.metodika.kit.table.RowReader;
import org.metodika.kit.table.Sheet;
import org.metodika.monitoring.quality.domain.Group;
import org.metodika.monitoring.quality.domain.Measurement;

/** A table of values of one indicator: a row for each group of pupils. */
final class MeasurementFile {

    private static final Field CLASS = Field.optional("class", "Класс", "Параллель");
    private static final Field SUBJECT = Field.optional("subject", "Предмет", "Учебный предмет");
    private static final Field VALUE = Field.obligatory("value", "Значение", "Показатель");
    private static final Field PUPILS = Field.obligatory(
            "pupils", "Число обучающихся", "Обучающихся", "Количество обучающихся", "Количество учащихся", "Учащихся");
    private static final Field SOURCE = Field.optional("source", "Источник");
    private static final List<Field> FIELDS = List.of(CLASS, SUBJECT, VALUE, PUPILS, SOURCE);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}(?:[.,][0-9]{1,10})?\\s*%?");
    private static final int LONGEST_SOURCE = 200;

    private final List<RowReader> rows;
    private final List<Group> groups;

    private MeasurementFile(List<RowReader> rows, List<Group> groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /** What reading comes to. */
    sealed interface Reading {
        record Read(MeasurementFile file) implements Reading {}

        record Flawed(List<RowFlaw> flaws) implements Reading {}

        record Unreadable(ImportFileUnreadable reason) implements Reading {}
    }

    static Reading read(byte[] file) {
        return switch (FileReader.read(file, FIELDS)) {
            case FileReader.Reading.Unreadable(var reason) -> new Reading.Unreadable(reason);
            case FileReader.Reading.Read(var sheet)
            when sheet.lines().size() > Measurement.MOST_GROUPS ->
                new Reading.Unreadable(new ImportFileUnreadable(
                        "file-too-many-rows", List.of(sheet.lines().size(), Measurement.MOST_GROUPS)));
            case FileReader.Reading.Read(var sheet) -> read(sheet);
        };
    }

    private static Reading read(Sheet sheet) {
        Headings headings = new Headings(sheet, FIELDS, Set.of());
        if (!headings.flaws().isEmpty()) {
            return new Reading.Flawed(headings.flaws());
        }
        List<RowReader> rows = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            RowReader row = new RowReader(headings, sheet.lines().get(i), i);
            rows.add(row);
            groups.add(group(row));
        }
        List<RowFlaw> flaws = flaws(rows);
        return flaws.isEmpty() ? new Reading.Read(new MeasurementFile(rows, groups)) : new Reading.Flawed(flaws);
    }

    private static Group group(RowReader row) {
        String source = row.optional(SOURCE);
        if (source != null && source.length() > LONGEST_SOURCE) {
            row.refuse(SOURCE, "text-too-long", LONGEST_SOURCE);
        }
        Double value = decimal(row);
        Integer pupils = row.whole(PUPILS);
        return new Group(
                row.optional(CLASS),
                row.optional(SUBJECT),
                value == null ? 0 : value,
                pupils == null ? 0 : pupils,
                source);
    }

    private static @Nullable Double decimal(RowReader row) {
        String text = row.text(VALUE);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            row.refuse(VALUE, "cell-not-a-number");
            return null;
        }
        return Double.valueOf(text.replace("%", "").strip().replace(',', '.'));
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }

    /**
     * The same flaws with the lines where they stand.
     *
     * @param flaws with pointers such as {@code /groups/3/value}; others concern the file as a whole
     */
    List<RowFlaw> placed(List<Flaw> flaws) {
        for (Flaw flaw : flaws) {
            String[] path = flaw.pointer().split("/", -1);
            if (path.length == 4) {
                Field field = FIELDS.stream()
                        .filter(each -> each.name().equals(path[3]))
                        .findFirst()
                        .orElse(CLASS);
                rows.get(Integer.parseInt(path[2])).refuse(field, flaw);
            }
        }
        return flaws(rows);
    }

    private static List<RowFlaw> flaws(List<RowReader> rows) {
        return rows.stream().flatMap(row -> row.flaws().stream()).toList();
    }
}

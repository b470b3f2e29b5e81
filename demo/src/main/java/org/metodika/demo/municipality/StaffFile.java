package org.metodika.demo.municipality;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files that the methodist imports, as people save them (docs/imports.md). */
public final class StaffFile {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final List<String> SCHOOL_HEADINGS =
            List.of("Код организации", "Название", "Тип организации", "Часовой пояс");
    private static final List<String> STAFF_HEADINGS = List.of(
            "Код организации",
            "Табельный номер",
            "Фамилия",
            "Имя",
            "Отчество",
            "Электронная почта",
            "Должность",
            "Группа работников",
            "Предметы",
            "Вид занятости",
            "Дата приёма",
            "Общий стаж, лет",
            "Квалификационная категория",
            "Роли",
            "Тьютор (таб. номер)",
            "Руководитель МО (таб. номер)");

    private StaffFile() {}

    /** The schools. */
    public static String schools(Collection<School> schools) {
        return table(
                SCHOOL_HEADINGS,
                schools.stream()
                        .map(school -> List.of(
                                school.code(),
                                school.name(),
                                school.preschool() ? "дошкольная" : "общеобразовательная",
                                "МСК"))
                        .toList());
    }

    /** The people. */
    public static String staff(Collection<Person> people) {
        return table(STAFF_HEADINGS, people.stream().map(StaffFile::row).toList());
    }

    private static List<String> row(Person person) {
        return List.of(
                person.school(),
                person.number(),
                person.lastName(),
                person.firstName(),
                person.patronymic(),
                "staff%s@school%s.example".formatted(person.number(), person.school()),
                person.position(),
                person.managerial() ? "руководящие" : "педагогические",
                String.join(", ", person.subjects()),
                person.employmentWord(),
                DATE.format(person.hiredOn()),
                Integer.toString(person.experienceYears()),
                person.category(),
                String.join(", ", person.roles()),
                Objects.requireNonNullElse(person.tutor(), ""),
                Objects.requireNonNullElse(person.associationHead(), ""));
    }

    private static String table(List<String> headings, List<List<String>> rows) {
        return rows.stream().map(StaffFile::line).collect(Collectors.joining("\n", line(headings) + "\n", "\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }
}

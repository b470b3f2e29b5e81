package org.metodika.demo.municipality;

import static org.metodika.demo.municipality.School.ASSOCIATION_HEAD;
import static org.metodika.demo.municipality.School.DEPUTY;
import static org.metodika.demo.municipality.School.EXPERT;
import static org.metodika.demo.municipality.School.HEAD;
import static org.metodika.demo.municipality.School.IT_OFFICER;
import static org.metodika.demo.municipality.School.PSYCHOLOGIST;
import static org.metodika.demo.municipality.School.TEACHER;
import static org.metodika.demo.municipality.School.TUTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.municipality.Person.Employment;

/** Founds one school: who leads, who teaches what, for how long, in which category. */
final class Founding {

    private static final List<String> SUBJECTS = List.of(
            "Математика",
            "Русский язык",
            "Физика",
            "История",
            "Биология",
            "Иностранный язык",
            "Информатика",
            "География",
            "Химия",
            "Физическая культура",
            "Технология",
            "Начальные классы");
    private static final List<String> GARDENS =
            List.of("Рябинка", "Солнышко", "Теремок", "Берёзка", "Родничок", "Улыбка", "Колокольчик", "Сказка");
    private static final String NO_CATEGORY = "нет";
    private static final int PEOPLE_PER_ASSOCIATION = 12;
    private static final int PEOPLE_PER_TUTOR = 10;
    private static final int PEOPLE_PER_PART_TIMER = 14;
    private static final int YOUNG_YEARS = 3;
    private static final int LONGEST_EXPERIENCE = 40;

    private final String code;
    private final boolean preschool;
    private final int year;
    private final Dice dice;
    private final Naming naming;
    private final List<Person> people = new ArrayList<>();

    Founding(String code, boolean preschool, int year, Dice dice) {
        this.code = code;
        this.preschool = preschool;
        this.year = year;
        this.dice = dice;
        this.naming = new Naming(dice.of("names"));
    }

    School found(int size, int ordinal) {
        management();
        int associations = Math.max(1, size / PEOPLE_PER_ASSOCIATION);
        int firstAssociation = people.size();
        for (int i = 0; i < associations; i++) {
            String subject = subject(i);
            add(
                    teaching(subject),
                    List.of(subject),
                    List.of(ASSOCIATION_HEAD, TEACHER, EXPERT),
                    15,
                    "высшая",
                    null,
                    null);
        }
        int tutors = Math.max(1, size / PEOPLE_PER_TUTOR);
        int firstTutor = people.size();
        for (int i = 0; i < tutors; i++) {
            String subject = subject(i + 1);
            String head = number(firstAssociation + i % associations);
            add(teaching(subject), List.of(subject), List.of(TUTOR, TEACHER), 12, "педагог-наставник", null, head);
        }
        int partTimers = Math.max(1, size / PEOPLE_PER_PART_TIMER);
        for (int i = 0; people.size() < size; i++) {
            String tutor = number(firstTutor + i % tutors);
            String head = number(firstAssociation + i % associations);
            teacher(i, people.size() >= size - partTimers, tutor, head);
        }
        return new School(code, name(ordinal), preschool, people);
    }

    private void management() {
        add(preschool ? "Заведующий" : "Директор", List.of(), List.of(HEAD), 18, NO_CATEGORY, null, null);
        add(
                preschool ? "Старший воспитатель" : "Заместитель директора по учебно-методической работе",
                List.of(),
                List.of(DEPUTY, EXPERT),
                14,
                NO_CATEGORY,
                null,
                null);
        add("Педагог-психолог", List.of(), List.of(PSYCHOLOGIST), 6, "первая", null, null);
        add("Специалист по информатизации", List.of(), List.of(IT_OFFICER), 4, NO_CATEGORY, null, null);
    }

    private void teacher(int index, boolean external, String tutor, String head) {
        Dice own = dice.of("teacher/" + index);
        int experience =
                own.percent(25) ? own.between(0, YOUNG_YEARS - 1) : own.between(YOUNG_YEARS, LONGEST_EXPERIENCE);
        String subject = subject(own.below(SUBJECTS.size()));
        Employment employment =
                !external ? Employment.STAFF : own.percent(75) ? Employment.PART_TIME : Employment.CONTRACT;
        people.add(person(
                teaching(subject),
                false,
                preschool ? List.of() : List.of(subject),
                employment,
                experience,
                category(experience, own),
                List.of(TEACHER),
                external ? null : tutor,
                head));
    }

    private void add(
            String position,
            List<String> subjects,
            List<String> roles,
            int experience,
            String category,
            @Nullable String tutor,
            @Nullable String head) {
        boolean managerial = roles.contains(HEAD) || roles.contains(DEPUTY);
        int years = experience + dice.of("years/" + people.size()).below(10);
        people.add(person(
                position,
                managerial,
                preschool ? List.of() : subjects,
                Employment.STAFF,
                years,
                category,
                roles,
                tutor,
                head));
    }

    private Person person(
            String position,
            boolean managerial,
            List<String> subjects,
            Employment employment,
            int experience,
            String category,
            List<String> roles,
            @Nullable String tutor,
            @Nullable String head) {
        List<String> name = naming.person();
        Dice own = dice.of("hired/" + people.size());
        LocalDate hiredOn = LocalDate.of(year - own.between(0, experience), 8, own.between(15, 30));
        return new Person(
                code,
                number(people.size()),
                name.get(0),
                name.get(1),
                name.get(2),
                position,
                managerial,
                subjects,
                employment,
                hiredOn,
                experience,
                category,
                roles,
                tutor,
                head);
    }

    private static String category(int experience, Dice own) {
        if (experience < YOUNG_YEARS) {
            return NO_CATEGORY;
        }
        return own.one(List.of(NO_CATEGORY, "соответствие", "первая", "первая", "высшая"));
    }

    private String subject(int index) {
        return SUBJECTS.get(index % SUBJECTS.size());
    }

    private String teaching(String subject) {
        return preschool ? "Воспитатель" : "Учитель (" + subject.toLowerCase(Locale.ROOT) + ")";
    }

    private String name(int ordinal) {
        Dice own = dice.of("name");
        String patron = new Naming(own).person().getFirst();
        return preschool
                ? "МБДОУ «Детский сад № %d „%s“»".formatted(ordinal, own.one(GARDENS))
                : own.one(List.of(
                        "МБОУ «Средняя школа № %d»".formatted(ordinal * 10 + own.below(10)),
                        "МБОУ «Гимназия № %d»".formatted(ordinal * 10 + own.below(10)),
                        "МБОУ «Лицей № %d (%s)»".formatted(ordinal * 10 + own.below(10), patron)));
    }

    private static String number(int index) {
        return Integer.toString(index + 1);
    }
}

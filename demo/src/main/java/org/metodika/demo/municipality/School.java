package org.metodika.demo.municipality;

import java.util.List;

/** Образовательная организация with its people, the head first. */
public record School(String code, String name, boolean preschool, List<Person> people) {

    /** Words of the staff list for roles. */
    static final String HEAD = "руководитель";

    static final String DEPUTY = "заместитель";
    static final String ASSOCIATION_HEAD = "руководитель МО";
    static final String PSYCHOLOGIST = "психолог";
    static final String TUTOR = "тьютор";
    static final String EXPERT = "эксперт";
    static final String IT_OFFICER = "информатизация";
    static final String TEACHER = "педагог";

    public School {
        people = List.copyOf(people);
    }

    /** Руководитель. */
    public Person head() {
        return first(HEAD);
    }

    /** Заместитель руководителя. */
    public Person deputy() {
        return first(DEPUTY);
    }

    /** Педагог-психолог. */
    public Person psychologist() {
        return first(PSYCHOLOGIST);
    }

    /** Педагоги, on the staff and of other employment, without those who have another role besides. */
    public List<Person> teachers() {
        return people.stream()
                .filter(person -> person.roles().equals(List.of(TEACHER)))
                .toList();
    }

    /** The person with this number. */
    public Person person(String number) {
        return people.stream()
                .filter(person -> person.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody has the number " + number + " in " + code));
    }

    private Person first(String role) {
        return people.stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("School " + code + " has no " + role));
    }
}

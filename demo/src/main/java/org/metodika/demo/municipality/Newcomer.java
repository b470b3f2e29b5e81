package org.metodika.demo.municipality;

import java.time.LocalDate;
import java.util.List;

/** Somebody who joins a school in the course of the year: a young specialist. */
public final class Newcomer {

    private Newcomer() {}

    /**
     * A newcomer who does what a colleague does.
     *
     * @param number number on the staff list that is free
     */
    public static Person like(Person colleague, int number, LocalDate hiredOn, Dice dice) {
        List<String> name = new Naming(dice).person();
        return new Person(
                colleague.school(),
                Integer.toString(number),
                name.get(0),
                name.get(1),
                name.get(2),
                colleague.position(),
                false,
                colleague.subjects(),
                Person.Employment.STAFF,
                hiredOn,
                0,
                "нет",
                colleague.roles(),
                colleague.tutor(),
                colleague.associationHead());
    }
}

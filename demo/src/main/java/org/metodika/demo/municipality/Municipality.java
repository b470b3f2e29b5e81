package org.metodika.demo.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Муниципалитет: schools and their people. */
public record Municipality(List<School> schools) {

    private static final int FIRST_CODE = 5001;
    /** Every fourth organisation is a preschool. */
    private static final int PRESCHOOL_EVERY = 4;

    public Municipality {
        schools = List.copyOf(schools);
    }

    /** The municipality of this size. */
    public static Municipality of(Size size) {
        Dice dice = new Dice(size.name());
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < size.schools(); i++) {
            int people = size.staff() / size.schools() + (i < size.staff() % size.schools() ? 1 : 0);
            boolean preschool = i % PRESCHOOL_EVERY == PRESCHOOL_EVERY - 1;
            schools.add(new Founding(Integer.toString(FIRST_CODE + i), preschool, size.year(), dice.of("school/" + i))
                    .found(people, i + 1));
        }
        return new Municipality(schools);
    }

    /** Everybody. */
    public Stream<Person> people() {
        return schools.stream().flatMap(school -> school.people().stream());
    }
}

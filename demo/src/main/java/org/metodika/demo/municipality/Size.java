package org.metodika.demo.municipality;

/**
 * What a demonstration is made of; the same size gives the same demonstration.
 *
 * @param schools 1 to {@value #MOST_SCHOOLS}
 * @param staff people of all schools together, at least {@value #LEAST_STAFF} per school
 * @param year the year in which the school year begins
 */
public record Size(int schools, int staff, long seed, int year) {

    /** As many codes as there are. */
    public static final int MOST_SCHOOLS = 400;

    /** Head, deputy, psychologist, IT officer, head of an association, tutor, four teachers. */
    public static final int LEAST_STAFF = 10;

    /** A municipality of usual size; its school year is over. */
    public static final Size USUAL = new Size(12, 400, 2026, 2025);

    public Size {
        if (schools < 1 || schools > MOST_SCHOOLS) {
            throw new IllegalArgumentException("Schools: 1 to " + MOST_SCHOOLS);
        }
        if (staff < schools * LEAST_STAFF) {
            throw new IllegalArgumentException("Staff: at least " + LEAST_STAFF + " per school");
        }
        if (year < 2000 || year > 2100) {
            throw new IllegalArgumentException("Year: 2000 to 2100");
        }
    }

    /** Tells demonstrations apart; the beginning of every key. */
    public String name() {
        return "demo-%d-%d-%d-%d".formatted(seed, schools, staff, year);
    }
}

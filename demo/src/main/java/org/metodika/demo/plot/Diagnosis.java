package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.metodika.demo.municipality.Dice;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;

/** Writes the assessments of one teacher. */
final class Diagnosis {

    /** Characters of difficulties (C19). */
    static final List<String> CODES =
            List.of("GENERAL_PEDAGOGICAL", "METHODICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "SCIENTIFIC_THEORETICAL");

    /** Number of the teacher's own sheet. */
    private static final int OWN = 9;

    private static final List<Integer> SEPTEMBER = List.of(3, 10, 17, 24);
    private static final List<Integer> APRIL = List.of(13, 14, 20, 21, 27);

    private final School school;
    private final Person teacher;
    private final Dice dice;
    private final Calendar calendar;
    private final Diary diary;

    Diagnosis(School school, Person teacher, Dice dice, Calendar calendar, Diary diary) {
        this.school = school;
        this.teacher = teacher;
        this.dice = dice.of("diagnosis");
        this.calendar = calendar;
        this.diary = diary;
    }

    /** Difficulties to be found, so many of the four. */
    Set<String> difficulties(int least, int most) {
        List<String> shuffled = dice.shuffled(CODES);
        return new TreeSet<>(shuffled.subList(0, dice.between(least, most)));
    }

    /**
     * The assessment in September: a lesson is visited, the day after follows the interview.
     *
     * @param own whether the teacher gives a self-assessment
     * @return the day on which it is closed
     */
    LocalDate september(Set<String> weak, boolean own, boolean tooEarly, boolean wrongSheet) {
        LocalDate first = calendar.day(9, dice.one(SEPTEMBER));
        diary.on(first, new Act.OpenAssessment(school.deputy(), teacher, "september"));
        if (own) {
            Set<String> felt =
                    weak.isEmpty() ? Set.of() : Set.of(weak.iterator().next());
            sheet(first, teacher, "september", "SELF_ASSESSMENT", OWN, felt);
        }
        sheet(first, observer(), "september", "LESSON", 1, weak);
        if (tooEarly) {
            diary.on(first, new Act.CloseTooEarly(school.deputy(), teacher, "september"));
        }
        LocalDate second = Calendar.after(first, 1);
        if (wrongSheet) {
            sheet(second, school.deputy(), "september", "JOURNAL", 3, new TreeSet<>(CODES));
            diary.on(second, new Act.AnnulSheet(school.deputy(), teacher, "september", 3));
        }
        sheet(second, school.deputy(), "september", "INTERVIEW", 2, weak);
        diary.on(second, new Act.CloseAssessment(school.deputy(), teacher, "september", weak));
        return second;
    }

    /** The assessment in April: most of what was found is overcome, some is not, seldom something new is found. */
    void april(Set<String> before) {
        Set<String> weak = new TreeSet<>();
        for (String code : CODES) {
            if (dice.percent(before.contains(code) ? 30 : 5)) {
                weak.add(code);
            }
        }
        LocalDate day = calendar.day(4, dice.one(APRIL));
        diary.on(day, new Act.OpenAssessment(school.deputy(), teacher, "april"));
        sheet(day, observer(), "april", "LESSON", 1, weak);
        sheet(day, school.deputy(), "april", "PLANNING", 2, weak);
        diary.on(day, new Act.CloseAssessment(school.deputy(), teacher, "april", weak));
        diary.on(day, new Act.Look(teacher, teacher, Act.Look.Kind.LEVELS, 4));
    }

    /** The teacher's own view, and nobody else's: the assessment stays open. */
    void alone() {
        LocalDate day = calendar.day(9, dice.one(SEPTEMBER));
        diary.on(day, new Act.OpenAssessment(teacher, teacher, "own"));
        sheet(day, teacher, "own", "SELF_ASSESSMENT", OWN, Set.of());
    }

    private void sheet(LocalDate day, Person by, String assessment, String source, int number, Set<String> weak) {
        diary.on(day, new Act.RecordSheet(by, teacher, assessment, source, number, weak));
    }

    /** The head of the association visits lessons. */
    private Person observer() {
        String head = teacher.associationHead();
        return head == null ? school.deputy() : school.person(head);
    }
}

package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.Set;
import org.metodika.demo.municipality.Dice;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;

/** The year of a teacher without a program. */
final class PlainStory {

    /** What the year brings. */
    enum Kind {
        /** Assessed, and well. */
        STRONG,
        /** A deficit is found that was none. */
        DEFICIT_ANNULLED,
        /** Assessed by mistake. */
        MISTAKEN,
        /** Only the own view. */
        SELF_ONLY,
        /** Assessed with difficulties, without a program. */
        WEAK,
        /** Not assessed. */
        UNSEEN;

        private static final Kind[] CYCLE = {
            DEFICIT_ANNULLED,
            MISTAKEN,
            STRONG,
            SELF_ONLY,
            STRONG,
            UNSEEN,
            STRONG,
            WEAK,
            UNSEEN,
            STRONG,
            SELF_ONLY,
            UNSEEN,
            STRONG,
            STRONG,
            UNSEEN,
            WEAK,
            STRONG,
            SELF_ONLY,
            UNSEEN,
            STRONG,
            UNSEEN,
            STRONG
        };

        static Kind of(int number) {
            return CYCLE[number % CYCLE.length];
        }
    }

    private final School school;
    private final Person teacher;
    private final Diagnosis diagnosis;
    private final Diary diary;

    PlainStory(School school, Person teacher, Dice dice, Calendar calendar, Diary diary) {
        this.school = school;
        this.teacher = teacher;
        this.diagnosis = new Diagnosis(school, teacher, dice, calendar, diary);
        this.diary = diary;
    }

    void tell(Kind kind) {
        switch (kind) {
            case STRONG -> diagnosis.september(Set.of(), true, false, false);
            case DEFICIT_ANNULLED -> {
                Set<String> weak = diagnosis.difficulties(2, 2);
                LocalDate closed = diagnosis.september(weak, false, false, false);
                diary.on(
                        Calendar.after(closed, 1),
                        new Act.AnnulDeficit(
                                school.deputy(),
                                teacher,
                                "september",
                                weak.iterator().next()));
            }
            case MISTAKEN -> {
                LocalDate closed = diagnosis.september(diagnosis.difficulties(1, 2), false, false, false);
                diary.on(Calendar.after(closed, 1), new Act.AnnulAssessment(school.deputy(), teacher, "september"));
            }
            case SELF_ONLY -> diagnosis.alone();
            case WEAK -> {
                Set<String> weak = diagnosis.difficulties(1, 2);
                diagnosis.september(weak, false, false, false);
                diagnosis.april(weak);
            }
            case UNSEEN -> {}
        }
    }
}

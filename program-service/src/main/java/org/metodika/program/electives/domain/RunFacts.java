package org.metodika.program.electives.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Когда и для кого проводится курс (A21). Pupils are a number: there is no place for their names.
 *
 * @param schoolYear year in which the school year begins
 * @param classes classes whose pupils attend it, as 9А
 * @param pupils how many pupils are expected, 1 to {@value #MOST_PUPILS}
 * @param startsOn first day of lessons, within the school year
 * @param endsOn last day of lessons, within the school year
 */
public record RunFacts(int schoolYear, List<String> classes, int pupils, LocalDate startsOn, LocalDate endsOn) {

    static final int MOST_PUPILS = 1_000;
    private static final int MOST_CLASSES = 20;
    private static final int EARLIEST = 2010;

    public RunFacts {
        classes = classes.stream().map(SchoolClass::normal).toList();
    }

    /**
     * What is wrong with it; empty when nothing is.
     *
     * @param course the course that says for which years of study it is
     * @param beside the other runs of the course that were not cancelled
     */
    List<Flaw> flaws(CourseFacts course, List<RunFacts> beside, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        int next = schoolYearOf(today) + 1;
        if (schoolYear < EARLIEST || schoolYear > next) {
            flaws.add(Flaw.at("/schoolYear", "school-year-between", String.valueOf(EARLIEST), String.valueOf(next)));
        } else {
            flaws.addAll(wrongDays());
        }
        if (classes.isEmpty()) {
            flaws.add(Flaw.at("/classes", "course-class-missing"));
        } else if (classes.size() > MOST_CLASSES) {
            flaws.add(Flaw.at("/classes", "too-many", MOST_CLASSES));
        } else {
            flaws.addAll(wrongClasses(course, beside));
        }
        if (pupils < 1 || pupils > MOST_PUPILS) {
            flaws.add(Flaw.at("/pupils", "range", 1, MOST_PUPILS));
        }
        return flaws;
    }

    private List<Flaw> wrongDays() {
        List<Flaw> flaws = new ArrayList<>();
        LocalDate first = LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        if (startsOn.isBefore(first) || startsOn.isAfter(last)) {
            flaws.add(Flaw.at("/startsOn", "date-between", first, last));
        } else if (endsOn.isBefore(startsOn) || endsOn.isAfter(last)) {
            flaws.add(Flaw.at("/endsOn", "date-between", startsOn, last));
        }
        return flaws;
    }

    private List<Flaw> wrongClasses(CourseFacts course, List<RunFacts> beside) {
        List<Flaw> flaws = new ArrayList<>();
        var taken = beside.stream()
                .filter(other -> other.schoolYear == schoolYear)
                .flatMap(other -> other.classes.stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < classes.size(); i++) {
            int grade = SchoolClass.grade(classes.get(i));
            if (grade == SchoolClass.NO_GRADE) {
                flaws.add(Flaw.at("/classes/" + i, "course-class"));
            } else if (grade < course.gradeFrom() || grade > course.gradeTo()) {
                flaws.add(
                        Flaw.at("/classes/" + i, "course-class-of-other-grade", course.gradeFrom(), course.gradeTo()));
            } else if (!taken.add(classes.get(i))) {
                flaws.add(Flaw.at("/classes/" + i, "course-class-twice"));
            }
        }
        return flaws;
    }

    private static int schoolYearOf(LocalDate day) {
        return day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear();
    }
}

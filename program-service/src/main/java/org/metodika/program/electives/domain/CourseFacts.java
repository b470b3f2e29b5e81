package org.metodika.program.electives.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Что за курс (A20).
 *
 * @param authors teachers of the school; the first one answers for the course
 * @param title up to {@value #LONGEST_TITLE} characters
 * @param subject school subject, e.g. математика
 * @param gradeFrom lowest year of study it is for, 1 to {@value #LAST_GRADE}
 * @param gradeTo highest year of study
 * @param hours academic hours of the whole course, 1 to {@value #MOST_HOURS}
 * @param annotation what it is about; empty where nothing was written
 */
public record CourseFacts(
        List<UUID> authors, String title, String subject, int gradeFrom, int gradeTo, int hours, String annotation) {

    private static final int MOST_AUTHORS = 10;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUBJECT = 100;
    private static final int LAST_GRADE = 12;
    private static final int MOST_HOURS = 500;
    private static final int LONGEST_ANNOTATION = 2_000;

    public CourseFacts {
        authors = List.copyOf(authors);
    }

    /**
     * What is wrong with it; empty when nothing is.
     *
     * @param strangers authors who can't be named: they don't work at the school
     */
    List<Flaw> flaws(Set<UUID> strangers) {
        List<Flaw> flaws = new ArrayList<>();
        if (authors.isEmpty()) {
            flaws.add(Flaw.at("/authorIds", "course-author-missing"));
        } else if (authors.size() > MOST_AUTHORS) {
            flaws.add(Flaw.at("/authorIds", "too-many", MOST_AUTHORS));
        } else {
            flaws.addAll(wrongAuthors(strangers));
        }
        text(flaws, "/title", title, LONGEST_TITLE);
        text(flaws, "/subject", subject, LONGEST_SUBJECT);
        if (gradeFrom < 1 || gradeFrom > LAST_GRADE) {
            flaws.add(Flaw.at("/gradeFrom", "range", 1, LAST_GRADE));
        } else if (gradeTo < gradeFrom || gradeTo > LAST_GRADE) {
            flaws.add(Flaw.at("/gradeTo", "range", gradeFrom, LAST_GRADE));
        }
        if (hours < 1 || hours > MOST_HOURS) {
            flaws.add(Flaw.at("/hours", "hours-out-of-range", MOST_HOURS));
        }
        if (annotation.length() > LONGEST_ANNOTATION) {
            flaws.add(Flaw.at("/annotation", "text-too-long", LONGEST_ANNOTATION));
        }
        return flaws;
    }

    private List<Flaw> wrongAuthors(Set<UUID> strangers) {
        List<Flaw> flaws = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < authors.size(); i++) {
            if (!seen.add(authors.get(i))) {
                flaws.add(Flaw.at("/authorIds/" + i, "course-author-twice"));
            } else if (strangers.contains(authors.get(i))) {
                flaws.add(Flaw.at("/authorIds/" + i, "person-unknown-here"));
            }
        }
        return flaws;
    }

    private static void text(List<Flaw> flaws, String pointer, String text, int most) {
        if (text.isEmpty()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > most) {
            flaws.add(Flaw.at(pointer, "text-too-long", most));
        }
    }
}
